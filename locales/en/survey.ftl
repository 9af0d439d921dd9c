# A domain as it is seen from outside.
# The program makes these English sentences itself and finds them here again by their words, so the English stays as
# it is, letter by letter. $said stands for other texts of this file; $time, $day and $count are put into words.

## What to expect and what to do. $domain is a domain, $cloud the name of a Microsoft cloud.

survey-other-cloud =
    Accounts of { $domain } live in another Microsoft cloud: { $cloud }. { $app } is not registered there, and accounts
    of one cloud cannot sign in to apps of another.
survey-other-cloud-1 = Ask the publisher of { $app } whether there is an offer for { $cloud }.
survey-other-cloud-2 = No setting, licence or approval in the organisation changes this.
survey-no-tenant =
    No Microsoft organisation that could be asked about holds the domain { $domain }, so there are no work accounts
    under it.
survey-no-tenant-1 = Check the spelling.
survey-no-tenant-2 = If people sign in to Microsoft under another domain, look at that one.
survey-hybrid =
    { $domain } seems to use Exchange Online and Exchange Servers of its own. { $app } reaches mailboxes in Exchange
    Online only, so it may work for some people and not for others.
survey-hybrid-1 = Test one person of every group that will use it.
survey-own =
    { $domain } seems to keep its mailboxes on Exchange Servers of its own. Microsoft Graph cannot reach those, whatever
    is configured on them.
survey-own-1 = If it is confirmed, people need a mailbox in Exchange Online before their calendars can be connected.
survey-other-provider = Mail of { $domain } goes to another provider, and nothing points at Exchange Online.
survey-other-provider-1 = Calendars that are kept elsewhere have to be connected there.
survey-cloud = { $domain } seems to have its mailboxes in Exchange Online, where { $app } can reach them.
survey-cannot-tell = From outside it cannot be told where mailboxes of { $domain } are.
survey-sign-in = Connect a calendar with an account of { $domain }: the report then says it for certain.

## Names of what was looked at.

survey-name-organisation = Microsoft organisation
survey-name-cloud = Microsoft cloud
survey-name-sign-in = Sign-in
survey-name-exchange-online = Exchange Online
survey-name-hybrid = Hybrid Exchange
survey-name-mail = Mail comes in
survey-name-autodiscover = Autodiscover record
survey-name-spf = SPF
survey-name-dkim = DKIM
survey-name-federation = Federation record
survey-name-server = Own server

## What was seen, beside the names above.

# Microsoft organisation: $id is an identifier.
survey-tenant = yes, tenant { $id }
survey-tenant-none = none found with this domain
survey-not-asked = could not be asked
# Microsoft cloud: $cloud is its name, $region a short code such as EU.
survey-cloud-same = { $cloud }: the app’s own
survey-cloud-same-region = { $cloud }: the app’s own; region { $region }
survey-cloud-not-same = { $cloud }: not the app’s
survey-cloud-not-same-region = { $cloud }: not the app’s; region { $region }
survey-not-known = not known
# Sign-in: where people of the domain sign in.
survey-sign-in-microsoft = at Microsoft
survey-sign-in-own-host = at the organisation’s own service, { $host }
survey-sign-in-own = at the organisation’s own service
survey-sign-in-elsewhere = not with Microsoft
survey-exchange-seen = Microsoft serves mail programs of this domain
survey-exchange-absent = Microsoft knows no mail organisation of this domain
survey-not-told = could not be told
# Hybrid Exchange.
survey-hybrid-likely = likely
survey-hybrid-unlikely = nothing points at it
survey-hybrid-unknown = cannot be told from outside
# Mail comes in …
survey-mail-exchange-online = through Exchange Online Protection
survey-mail-own = at a host of the organisation
survey-mail-gateway = through a mail gateway, which hides what is behind it
survey-mail-google = at Google
survey-mail-other = at another provider
survey-mail-none = nowhere: there is no MX record
survey-not-resolved = could not be resolved
# Autodiscover record, federation record.
survey-record-microsoft = points to Microsoft
survey-record-own = points to a host of the organisation
survey-record-none = there is none
survey-record-federation = there is one (exchangedelegation)
survey-spf-seen = lets Exchange Online send
survey-spf-absent = does not name Exchange Online
survey-dkim-seen = signed by Exchange Online
survey-dkim-absent = no selector of Exchange Online
# $said is one of the texts above, $names are names of servers.
survey-named = { $said } ({ $names })

## The organisation's own server. $host is its name, $said the texts that follow, with semicolons between them.

survey-server = { $host }: { $said }
survey-server-exchange = an Exchange Server answers
survey-server-exchange-online = Exchange Online answers under this name
survey-server-sign-in = a sign-in page stands in front of it, which hybrid Exchange does not allow
survey-server-other = something answers that is no Exchange Server
survey-server-silent = no answer that tells
# $build is a number such as 15.1.2507.61, $product the name of a program, $day a date.
survey-build-supported = it reports build { $build }, { $product }, which Microsoft supports
survey-build-ended = it reports build { $build }, { $product }, out of Microsoft’s support since { $day }
survey-build-ends = it reports build { $build }, { $product }, supported by Microsoft until { $day }
survey-build-unknown = it reports build { $build }, which is not known to us
survey-some-build-supported = it reports a build of { $product }, which Microsoft supports
survey-some-build-ended = it reports a build of { $product }, out of Microsoft’s support since { $day }
survey-some-build-ends = it reports a build of { $product }, supported by Microsoft until { $day }
survey-some-build-unknown = it reports a build that is not known to us
# $id is an identifier of a tenant.
survey-trusts = it trusts the tenant { $id }
