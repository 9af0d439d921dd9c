# What an organisation's own consent policy adds to a gate. $day is a date, $scopes names of permissions.

policy-closed = An administrator let us see on { $day } that people here may not approve any app themselves.
policy-keeps =
    An administrator let us see on { $day } that this organisation’s own policy leaves { $scopes } to administrators.
policy-microsoft-keeps-calendars =
    An administrator let us see on { $day } that this organisation lets Microsoft manage what people may approve. That
    setting of Microsoft’s keeps calendars from users: { $scopes }.
policy-microsoft-keeps =
    An administrator let us see on { $day } that this organisation lets Microsoft manage what people may approve. That
    setting of Microsoft’s keeps some permissions from users: { $scopes }.
policy-open =
    An administrator let us see on { $day } that people here may approve these permissions themselves. Microsoft may still
    leave a request that it finds risky to an administrator.
