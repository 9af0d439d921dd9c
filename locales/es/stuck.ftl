# Cuando alguien se ha quedado en una página de Microsoft.

stuck-heading = ¿Se ha quedado en una página de Microsoft?
    .text =
        Algunas páginas de Microsoft, como «Need admin approval» («Se necesita la aprobación del administrador»), terminan
        ahí y no llevan de vuelta. Díganos qué dice la página y le explicamos qué significa y quién puede ayudar.
stuck-form = Péguelo aquí
    .again = ¿Otro texto?
    .button = Explicarlo
    .hint = No se guarda nada de ello. Nunca pegue una contraseña.
stuck-pasted = Lo que dice la página
    .hint =
        Copie la página entera, en cualquier idioma, o al menos las líneas con un código como AADSTS90094, «Correlation
        ID» y «Timestamp». También sirve la dirección de la página o una respuesta de error de Microsoft Graph.
stuck-answer = Qué significa la página de Microsoft
stuck-http-status = Microsoft Graph respondió con el estado HTTP { $status }.
stuck-others = Otros códigos en este texto
    .text = Arriba está aquel por el que alguien tiene que actuar. Para saber más de otro, péguelo solo.
