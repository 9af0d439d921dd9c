# La explicación de un texto pegado.

explain-the-app = la aplicación
explain-nothing = En este texto no se pudo leer nada
explain-next-steps = Qué hacer
explain-gate = Obstáculo
explain-candidates = Puede ser
explain-who = Quién
explain-known = Conocido
explain-known-no = no
explain-time = Hora
explain-page = Página de Microsoft
explain-others = También en el texto
