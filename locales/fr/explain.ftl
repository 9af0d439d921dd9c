# La commande « consentry explain », qui dit sur un terminal ce que signifie une erreur de Microsoft.

explain-the-app = l’application
explain-nothing = Rien n’a pu être lu dans ce texte
explain-next-steps = Que faire
explain-gate = Blocage
explain-candidates = Il peut s’agir de
explain-who = Qui
explain-known = Connu de nous
explain-known-no = non
explain-time = Heure
explain-page = Page de Microsoft
explain-others = Aussi dans le texte
