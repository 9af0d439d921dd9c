# Qué permite cada permiso y qué no.

permission-calendars-read = Ve los eventos de los calendarios de la persona que ha iniciado sesión.
    .limits =
        No puede cambiar, agregar ni eliminar nada; no puede ver calendarios de colegas; no puede leer correo ni archivos.
permission-calendars-read-shared =
    Ve también los eventos de los calendarios que otros colegas han compartido con la persona, y puede buscar horas en las
    que todos estén libres.
    .limits = No puede cambiar nada; no ve ningún calendario que la persona no pudiera abrir sin la aplicación.
permission-calendars-readwrite =
    Agrega, cambia y elimina eventos en los calendarios de la persona que ha iniciado sesión.
    .limits =
        No puede tocar calendarios de colegas; no puede leer ni enviar correo, salvo las invitaciones que Exchange envía
        para un evento.
permission-calendars-readwrite-shared =
    Agrega, cambia y elimina eventos también en los calendarios que otros colegas han compartido con la persona y le dejan
    editar.
    .limits =
        No va más allá de los derechos que cada colega dio a la persona; no abre ningún calendario que no se haya
        compartido.
permission-calendars-readbasic = Ve cuándo son los eventos y sus títulos, sin su texto ni sus datos adjuntos.
    .limits = No puede cambiar nada ni leer el texto, los datos adjuntos o los datos adicionales de los eventos.
permission-user-read =
    Permite que la persona inicie sesión y lee su propio perfil: nombre, dirección, puesto; y el nombre de la organización.
    .limits = No puede leer perfiles de colegas ni cambiar ningún perfil.
permission-offline-access =
    Mantiene la conexión cuando la persona no está, para que no haya que aprobarla de nuevo cada día.
    .limits =
        No da más datos: solo lo que permiten los demás permisos, y solo hasta que la persona o un administrador lo
        revoque.
permission-openid = Permite que la persona inicie sesión con su cuenta de trabajo.
    .limits = No da acceso a ningún dato, salvo saber quién ha iniciado sesión.
permission-profile = Ve el nombre de la persona y su nombre de inicio de sesión al iniciar sesión.
    .limits = No da acceso a correo, calendarios, archivos ni colegas.
permission-email = Ve la dirección de correo de la persona al iniciar sesión.
    .limits = No puede leer ni enviar correo.
permissions-why = Por qué lo pide { $app }:
permissions-microsoft = Microsoft lo llama «{ $name }»

permissions-cannot-mail = leer o enviar correo
permissions-cannot-files = abrir archivos en OneDrive o SharePoint
permissions-cannot-chats = leer chats o unirse a reuniones
permissions-cannot-contacts = leer contactos
permissions-cannot-directory = cambiar cuentas, grupos o la configuración de la organización
permissions-cannot-alone = actuar sin una persona que haya iniciado sesión
permissions-cannot-exceed = hacer algo que la persona que ha iniciado sesión no puede hacer
