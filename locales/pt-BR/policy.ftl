# O que a política de consentimento de uma organização acrescenta a um impedimento.

policy-closed =
    Um administrador nos deixou ver em { $day } que as pessoas daqui não podem aprovar nenhum aplicativo por conta própria.
policy-keeps =
    Um administrador nos deixou ver em { $day } que a política desta organização reserva { $scopes } aos administradores.
policy-microsoft-keeps-calendars =
    Um administrador nos deixou ver em { $day } que esta organização deixa a Microsoft gerenciar o que as pessoas podem
    aprovar. Essa configuração da Microsoft não libera calendários aos usuários: { $scopes }.
policy-microsoft-keeps =
    Um administrador nos deixou ver em { $day } que esta organização deixa a Microsoft gerenciar o que as pessoas podem
    aprovar. Essa configuração da Microsoft não libera algumas permissões aos usuários: { $scopes }.
policy-open =
    Um administrador nos deixou ver em { $day } que as pessoas daqui podem aprovar estas permissões por conta própria. A
    Microsoft ainda pode deixar para um administrador uma solicitação que considere arriscada.
