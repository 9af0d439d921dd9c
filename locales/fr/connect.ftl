# La deuxième étape : ce qui est demandé pour le calendrier.

connect-step = Étape 2 sur 2
connect-heading = Autoriser l’accès à votre calendrier
    .with-errors = Erreur : Autoriser l’accès à votre calendrier
connect-account = Compte
    .name = Connecté en tant que
    .organisation = Organisation
    .other = Utiliser un autre compte
connect-permissions = Ce que Microsoft va vous demander
    .text =
        Microsoft énumère ces autorisations. Chacune permet à { $app } d’agir seulement pour vous, et jamais au-delà de
        ce que vous pouvez faire vous-même.
    .hint =
        Microsoft dit qu’il faut un administrateur ? Revenez en arrière ou fermez la page : ce portail vous dit que
        faire.
connect-tests = Que pouvons-nous tester ?
    .text = La lecture est toujours testée, sans regarder le contenu des entrées. L’écriture n’est testée que si vous le demandez.
connect-button = Connecter le calendrier
connect-write-test = Tester l’écriture dans mon calendrier
    .hint =
        Crée une entrée privée dans le passé, sans invités ni rappel, et la supprime aussitôt. Personne n’est invité ni
        averti. Si la vérification est interrompue entre-temps, le portail supprime l’entrée malgré tout : pour cela, il
        garde une autorisation scellée tant que l’entrée existe, un jour au maximum.
connect-shared-calendar = Adresse d’un ou d’une collègue qui partage un calendrier avec vous (facultatif)
    .hint = C’est nécessaire pour tester les calendriers partagés. Nous regardons si une entrée existe, jamais ce qu’elle contient.
connect-shared-write-test = Tester aussi l’écriture dans ce calendrier partagé
    .hint = Le même type d’entrée, créée puis supprimée dans le calendrier de la personne. Demandez-lui d’abord son accord.
