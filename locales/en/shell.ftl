# The frame around every page.

shell-skip = Skip to the content
# Under the app's name, in the header.
shell-place = Microsoft 365 connection
# Name of the navigation with the signed-in person, for screen readers.
shell-account = Account
shell-desk = Tenants
shell-organisation = Your organisation
shell-sign-out = Sign out
# Followed by a person's name, for screen readers.
shell-signed-in-as = Signed in as
# Followed by the language's own name, for screen readers.
shell-language = Language:
shell-provided-by = { $app } is provided by { $publisher }.
# Followed by an address.
shell-support = Support:
shell-website = Web site
shell-terms = Terms
shell-privacy = Privacy
shell-stored-data = What this portal stores
shell-my-data = My data
