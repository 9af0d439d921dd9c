# A domain, looked at from outside.

check-domain-domain = Domain
    .hint =
        The part behind the @ of the work e-mail addresses, such as contoso.com. No address of a person is asked for.
