# Ce que la stratégie de consentement d’une organisation ajoute à un blocage.

policy-closed = Un administrateur nous a laissé voir le { $day } qu’ici, personne ne peut approuver d’application pour soi-même.
policy-keeps =
    Un administrateur nous a laissé voir le { $day } que la propre stratégie de cette organisation réserve { $scopes }
    aux administrateurs.
policy-microsoft-keeps-calendars =
    Un administrateur nous a laissé voir le { $day } que cette organisation laisse Microsoft gérer ce que les personnes
    peuvent approuver. Ce réglage de Microsoft réserve les calendriers aux administrateurs : { $scopes }.
policy-microsoft-keeps =
    Un administrateur nous a laissé voir le { $day } que cette organisation laisse Microsoft gérer ce que les personnes
    peuvent approuver. Ce réglage de Microsoft réserve certaines autorisations aux administrateurs : { $scopes }.
policy-open =
    Un administrateur nous a laissé voir le { $day } qu’ici, chacun peut approuver ces autorisations pour soi-même.
    Microsoft peut tout de même laisser à un administrateur une demande jugée risquée.
