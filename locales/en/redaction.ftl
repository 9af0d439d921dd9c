# How much of a report leaves.

# For whom a report is made: the name of the choice; .text what then leaves.
redaction-level-internal = For the organisation itself
    .text = Everything that the report holds, with names and addresses.
redaction-level-vendor = For the vendor’s support
    .text = The organisation’s tenant ID and domains and the IDs that support needs. No names of people.
redaction-level-public = For anybody
    .text = What was found, and nothing that says about whom.

# Kinds of data that are withheld, in a table. The English text stands in files as it is here.
redaction-kind-people = names of people
redaction-kind-sign-in-names = sign-in names
redaction-kind-organisations = names of organisations
redaction-kind-apps = names of the app
redaction-kind-objects = ids of people and other directory objects
redaction-kind-tenants = tenant ids
redaction-kind-records = ids of the app, of reports and of inspections
redaction-kind-requests = request, trace and correlation ids
redaction-kind-domains = domains
redaction-kind-hosts = names of servers
redaction-kind-builds = builds of servers
redaction-kind-addresses = addresses that were asked
redaction-kind-error-texts = error texts
redaction-kind-codes = codes and names that are not known
redaction-kind-permissions = permissions that are not known
redaction-kind-texts = texts that are not the portal's own
redaction-kind-claims = claims that a policy asked for
redaction-kind-times = times of day

# What stands in their place. The English text stands in files as it is here; 1 is a number that counts.
redaction-instead-people = Person 1
redaction-instead-organisations = Organisation 1
redaction-instead-apps = the app
redaction-instead-requests = [withheld: id]
redaction-instead-builds = [withheld: build]
redaction-instead-addresses = [withheld: address]
redaction-instead-error-texts = [withheld: error text]
redaction-instead-codes = [withheld: code]
redaction-instead-texts = [withheld: text]
redaction-instead-times = the day alone

# The table of what is withheld: heading, columns, and what stands there when it is empty.
redaction-withheld = What is withheld
    .what = What
    .places = Places
    .instead = What stands there
    .none = Nothing is withheld.
