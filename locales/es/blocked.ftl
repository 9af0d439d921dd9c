# Lo que impide la conexión y cómo pedir ayuda al administrador.

blocked-not-connected = Su calendario aún no está conectado
blocked-not-certain = No es seguro: la respuesta de Microsoft admite más de una causa.
blocked-next-steps = Qué hacer ahora
blocked-try-again = Intentarlo de nuevo
    .text =
        Cuando algo haya cambiado, o con otra cuenta. ¿Mostró Microsoft otro texto antes de que usted volviera?
        <a>Díganos qué decía</a>.
    .button = Intentarlo de nuevo
blocked-support = Envíe esto a su propio servicio de soporte o a
blocked-code-unknown = Todavía no conocemos este código.
blocked-microsofts-page = Página de Microsoft sobre esto
    .code = Página de Microsoft sobre { $code }

hand-over = Preguntar a su administrador
    .text =
        Recibirá un enlace y un mensaje listo para enviar. El enlace muestra a su administrador qué se pide y por qué, y
        no requiere ninguna cuenta aquí. Usted puede seguir en qué queda la solicitud.
    .button = Crear un enlace para mi administrador
hand-over-name = Su nombre
    .hint = Su administrador lo verá, con la indicación de que lo escribió usted.
hand-over-address = Su dirección de correo del trabajo
    .hint = Nos indica qué organización tiene que aprobar.
