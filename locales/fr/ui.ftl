# Éléments communs à de nombreuses pages.

ui-error = Erreur :
ui-problem = Il y a un problème
ui-ids = Identifiants pour le support
ui-support = Pour le support
    .send = Envoyez ceci à
    .select = Un clic sélectionne le tout.
ui-copied = Copié
ui-step-done = Fait :
ui-step-current = En cours :
ui-step-ahead = À venir :
ui-step-stopped = Arrêté :
ui-live = Cette page se met à jour d’elle-même.
