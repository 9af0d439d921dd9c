# La página de la persona que pidió: cómo va su solicitud.

status-title = Su solicitud a { $organisation }
status-lead-in = Solicitud de { $app }, { $organisation }

status-heading-created = Envíe el enlace a su administrador
status-heading-opened = Su administrador ha abierto el enlace
status-heading-consented = Su administrador ha aceptado
status-heading-proving = Aceptado y en camino
status-heading-proven = Su organización lo permite
status-heading-refused = Su administrador dijo que no
status-heading-failed = No funcionó
status-heading-expired = El enlace ha caducado
status-heading-withdrawn = Ha retirado esta solicitud
status-heading-withdrawn-support = Esta solicitud se retiró

status-created =
    No ocurre nada hasta que su administrador abra el enlace. Envíelo como suele comunicarse con su departamento de TI;
    nosotros no enviamos nada por nuestra cuenta.
status-opened = Ahora le toca a su administrador. Puede enviar el mensaje de nuevo si se ha perdido.
status-expired = Nadie respondió a tiempo. Con un enlace nuevo se pregunta otra vez; el antiguo sigue cerrado.
status-refused = Hable con su administrador. Aún puede cambiar de opinión.
status-refused-reason = Motivo indicado por el administrador
status-refused-no-reason = No indicó ningún motivo.
status-withdrawn =
    El enlace no funciona desde el { $at }. Quien lo abra leerá que usted retiró la solicitud.
status-withdrawn-support =
    El soporte de { $publisher } retiró el enlace. No funciona desde el { $at }. Si aún necesita acceso, pídalo de nuevo o
    escriba al soporte.
status-withdrawn-consented =
    Microsoft comunicó el { $at } que un administrador aprobó de todos modos: ya estaba en la página de Microsoft. No lo
    hemos comprobado y no podemos deshacerlo. Solo su administrador puede revocar una aprobación, en el centro de
    administración de Entra.

status-ask-again = Crear un enlace nuevo
status-sign-in-again = Iniciar sesión para crear un enlace nuevo

status-proving =
    Microsoft difunde una aprobación por sus sistemas. Por lo general tarda segundos, y a veces hasta una hora. Seguimos
    comprobándolo, cada vez con un token nuevo. No hace falta que espere aquí.
status-proving-since = minutos desde la aprobación, { $at }
status-proving-next = Próxima comprobación: { $at }.
status-proving-you = Para la próxima comprobación le necesitamos: pulse el botón e inicie sesión.
status-check-now = Comprobar ahora

status-proven =
    Lo hemos visto: un token nuevo de su organización contiene todos los permisos. Queda una cosa, y solo usted puede
    hacerla.
status-connect = Conectar su calendario
status-report = Mostrar el informe del administrador

status-message = El mensaje
status-message-again = El primer mensaje
status-message-gone = El enlace se mostró una vez, al crearlo, y aquí no se guarda en forma legible.
status-message-link = Enlace para el administrador
    .hint =
        No es un enlace de inicio de sesión: al abrirlo no se inicia ninguna sesión y nadie obtiene su calendario.
    .copy = Copiar el enlace
status-message-subject = Asunto
status-message-text = Texto
    .copy = Copiar el texto
status-message-mail = Escribir el correo
status-message-file = Guardar como archivo para su programa de correo
status-message-html = El texto con enlaces, para copiarlo en un correo

status-reminder = Enviar un recordatorio
    .due =
        Aún no hay respuesta. Puede escribir un recordatorio; dice cuándo lo pidió y que la solicitud sigue abierta.
    .write = Escribir un recordatorio
    .again = Escribir otro recordatorio
status-reminder-later = Si nadie responde, puede escribir un recordatorio a partir del { $at }.
status-reminder-written = El recordatorio
    .send = No se ha enviado nada: envíe usted este recordatorio, como envió el primer mensaje.
status-reminders =
    { $count ->
        [one] Escribió un recordatorio el { $at }.
       *[other] Escribió { $count } recordatorios, el último el { $at }.
    }

status-steps = Hasta dónde ha llegado
status-step-made = Enlace creado
    .detail = { $at }, por { $name }
status-step-opened = Abierto por el administrador
    .current = A la espera de que el administrador lo abra
status-step-approved = Aprobado en la página de Microsoft
    .current = A la espera de la decisión del administrador
status-step-arrived = La aprobación ha llegado a los tokens nuevos
    .current = A la espera de que la aprobación llegue a los tokens nuevos
    .detail =
        { $count ->
            [one] 1 comprobación hasta ahora
           *[other] { $count } comprobaciones hasta ahora
        }
status-step-proven = Demostrado
    .detail = { $at }. Rol de la persona que aprobó: { $role }
status-step-refused = Rechazado
status-step-failed = Fallido
status-step-withdrawn = Retirado

status-openings = Quién ha abierto el enlace
    .none = Nadie ha abierto el enlace todavía.
    .programs-only = Ninguna persona ha abierto el enlace todavía.
    .count =
        { $count ->
            [one] Abierto una vez.
           *[other] Abierto { $count } veces.
        }
    .latest = Las últimas veces:
    .hint =
        Anotamos la hora y el tipo de navegador, ninguna dirección y ningún nombre. Así que puede haber sido cualquiera que
        tenga el enlace, también usted.
status-openings-programs =
    { $count ->
        [one] Un programa, como un filtro de correo o una vista previa, lo abrió una vez; eso no se cuenta.
       *[other] Programas, como filtros de correo o vistas previas, lo abrieron { $count } veces; eso no se cuenta.
    }
status-opening = { $at }, { $browser } en { $system }
status-opening-browser = { $at }, { $browser }
status-opening-system = { $at }, un navegador en { $system }
status-opening-unknown = { $at }, un navegador que no conocemos

status-withdraw = Retirar la solicitud
    .text =
        Si ya no la necesita, o envió el enlace a la persona equivocada, retírela: el enlace deja de funcionar enseguida.
    .link = Retirar la solicitud
status-withdraw-title = ¿Retirar la solicitud?
    .what =
        El enlace para el administrador deja de funcionar enseguida, para todos los que lo tengan. Quien lo abra leerá que
        usted retiró la solicitud. No se puede volver a activar; puede crear uno nuevo.
    .late =
        Un administrador que en este momento esté en la página de Microsoft aún puede pulsar Aceptar allí. No podemos
        impedirlo, y su página se lo indicaría.
    .yes = Retirarla
    .no = Mantenerla

status-keep =
    Guarde la dirección de esta página (<a>esta página en su idioma</a>): siempre muestra cómo está su solicitud. El enlace
    para el administrador funciona hasta el { $until }.
status-keep-closed =
    Guarde la dirección de esta página (<a>esta página en su idioma</a>): siempre muestra cómo está su solicitud.
