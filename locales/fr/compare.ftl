# Deux vérifications de la connexion d’une personne, comparées.

compare-title = Ce qui a changé
compare-lead-in = Vérifications de la connexion de { $person }
compare-back = Retour au rapport
compare-from-to = Entre : { $from } et { $to }
compare-nothing = Rien n’a changé entre ces deux vérifications.
compare-only = Il n’y a pas d’autre vérification terminée de cette connexion à laquelle comparer.
compare-runs = Toutes les vérifications terminées
    .hint = La plus récente d’abord. Une vérification inachevée n’apparaît pas dans la liste.
compare-this = Ce rapport
compare-that = Comparé à
compare-with = Comparer <hidden>à celle du { $time }</hidden>
compare-older = Vérifications plus anciennes
compare-newest = Vérifications les plus récentes

compare-line = { $what } : { $was } → { $is }
compare-answer = Résultat
compare-headline = Le rapport dit maintenant : { $is }
compare-new-permission = { $scope } : nouvellement demandée, { $is }
compare-gone-permission = { $scope } : n’est plus demandée
compare-new-finding = Nouveau : { $what }
compare-gone-finding = N’est plus dit : { $what }
compare-other-finding = Au lieu de « { $was } » : { $is }
compare-details = Seuls des détails diffèrent.
compare-since = depuis le { $day }
compare-between = entre le { $from } et le { $to }

compare-write = Test d’écriture dans le calendrier de la personne
compare-shared-write = Test d’écriture dans le calendrier partagé
compare-write-not-done = non effectué
compare-write-removed = entrée créée puis supprimée
compare-write-not-created = aucune entrée n’a pu être créée
compare-write-left = une entrée est peut-être restée
compare-mail-hosts = Serveurs de messagerie (MX)
compare-inspected = examinées
compare-not-inspected = non examinées
compare-not-checked = non vérifié
compare-everybody = tout le monde
compare-assigned = seulement les personnes et groupes affectés
compare-form-on = par un formulaire sur la page de Microsoft
compare-form-off = aucun formulaire sur la page de Microsoft
compare-none = aucun
