# Le cadre de chaque page.

shell-skip = Aller au contenu
shell-place = Connexion à Microsoft 365
shell-account = Compte
shell-desk = Locataires
shell-organisation = Votre organisation
shell-sign-out = Se déconnecter
shell-signed-in-as = Connecté en tant que
shell-language = Langue :
shell-provided-by = { $app } est fourni par { $publisher }.
shell-support = Support :
shell-website = Site web
shell-terms = Conditions d’utilisation
shell-privacy = Confidentialité
shell-stored-data = Ce que ce portail enregistre
shell-my-data = Mes données
