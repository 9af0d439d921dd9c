# O comando `consentry explain`, que diz em um terminal o que significa um erro da Microsoft.

explain-the-app = o aplicativo
explain-nothing = Nada pôde ser lido neste texto
explain-next-steps = O que fazer
explain-gate = Impedimento
explain-candidates = Pode ser
explain-who = Quem
explain-known = Conhecido
explain-known-no = não
explain-time = Horário
explain-page = Página da Microsoft
explain-others = Também no texto
