# Der Befehl `consentry explain`, der im Terminal sagt, was ein Fehler von Microsoft bedeutet.

explain-the-app = die App
explain-nothing = In diesem Text war nichts zu erkennen
explain-next-steps = Was zu tun ist
explain-gate = Hindernis
explain-candidates = Möglich ist
explain-who = Wer
explain-known = Uns bekannt
explain-known-no = nein
explain-time = Zeit
explain-page = Microsofts Seite
explain-others = Auch im Text
