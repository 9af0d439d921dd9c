# The command `consentry explain`, which says on a terminal what an error of Microsoft means. The page of the same kind
# is in stuck.ftl. Code, Trace ID, Correlation ID, HTTP status and Verdict stay as they are.

# Stands for the name of the app in every text, when no configuration names it.
explain-the-app = the app
explain-nothing = Nothing could be read in this text
explain-next-steps = What to do
# Labels of facts, each before its value.
explain-gate = Gate
explain-candidates = It may be
explain-who = Who
explain-known = Known to us
# The value of explain-known.
explain-known-no = no
explain-time = Time
explain-page = Microsoft’s page
explain-others = Also in the text
