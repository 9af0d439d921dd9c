# El informe: qué funciona y qué no.

report-outcome-proven = Demostrado
    .meaning = Concedido, y se respondió a una petición que necesita este permiso.
report-outcome-covered = Cubierto
    .meaning =
        Concedido, y se respondió a la petición, pero también está concedido un permiso más amplio. Un token no se puede
        restringir, así que no se pueden distinguir.
report-outcome-missing = Falta
    .meaning = No está en el token.
report-outcome-blocked = Bloqueado
    .meaning = Concedido, pero el buzón o una directiva lo impide.
report-outcome-pending = Pendiente
    .meaning = Aprobado hace poco y todavía no en los tokens.
report-outcome-not-tested = No probado
    .meaning = No se preguntó: hace falta su permiso o algo con lo que probar.
report-outcome-could-not-check = No se pudo comprobar
    .meaning = Se preguntó, pero no llegó ninguna respuesta concluyente. No lo entienda nunca como un buen resultado.
report-overall-works = Funciona
report-overall-works-so-far = Funciona por ahora
report-overall-action-needed = Hay que actuar
report-overall-out-of-reach = Fuera de alcance
report-overall-could-not-tell = No se pudo saber
report-confidence-high = Confianza alta
report-confidence-medium = Confianza media
report-confidence-low = Confianza baja
report-verdict-cloud = Buzón en Exchange Online
report-verdict-hybrid-cloud = Organización híbrida, este buzón en Exchange Online
report-verdict-hybrid-own = Organización híbrida, este buzón en su propio servidor
report-verdict-own = Buzón en el propio servidor de la organización
report-verdict-third-party = Correo en otro proveedor
report-verdict-no-licence = Sin buzón: ninguna licencia asignada
report-verdict-guest = Sin buzón aquí: cuenta de invitado
report-verdict-licence-off = Sin buzón: plan de Exchange desactivado
report-verdict-duplicate = Posiblemente dos buzones
report-verdict-moving = Buzón en creación o traslado
report-verdict-inactive = Buzón inactivo o eliminado
report-verdict-no-exchange = Sin Exchange Online en esta organización
report-verdict-unknown = Ubicación del buzón no clara
report-graph-ok = respondió con un calendario
report-graph-miss = no encontró ningún buzón utilizable en Exchange Online
report-graph-no-exchange-online = dice que la organización no tiene Exchange Online
report-graph-moving = dice que el buzón se está trasladando o que su ubicación no está actualizada
report-graph-fault = no dio ninguna respuesta que diga algo del buzón
report-autodiscover-cloud = apunta a Exchange Online
report-autodiscover-on-premises = apunta al propio servidor de la organización
report-autodiscover-unknown = no dio ninguna respuesta decisiva
report-autodiscover-not-asked = no se consultó
report-server-exchange = responde como Exchange Server
report-server-exchange-online = es Exchange Online con otro nombre
report-server-pre-authentication = hay una página de inicio de sesión delante
report-server-not-exchange = responde y no es Exchange Server
report-server-unknown = no dio ninguna respuesta concluyente
report-server-not-asked = no se consultó: nada nombraba uno
report-licence-mailbox = hay un plan con buzón activo
report-licence-off = hay un plan con buzón, pero desactivado
report-licence-archive-only = solo el plan de archivo para Exchange Server
report-licence-none = ningún plan con buzón
report-licence-unknown = no se pudo leer
report-sync-synced = sincronizado desde el propio directorio de la organización
report-sync-not-synced = no sincronizado
report-sync-unknown = no se pudo leer
report-domain-cloud = apunta a Microsoft
report-domain-own = apunta a un host propio de la organización
report-domain-none = no hay ninguno
report-domain-unknown = no se pudo resolver
report-route-exchange-online = a través de Exchange Online
report-route-own = a un host propio de la organización
report-route-gateway = a través de una puerta de enlace de correo, que oculta lo que hay detrás
report-route-google = a Google
report-route-other = a otro proveedor
report-route-none = no hay ningún registro MX
report-route-unknown = no se pudo resolver

report-title = Informe para { $organisation }
report-lead-in = Conexión del calendario con { $app }
report-back-to-tenant = Volver al inquilino
report-back-to-organisation = Volver a su organización
report-person = Persona
report-organisation = Organización
report-role = Rol en el token
report-checked = Comprobado
report-one-person =
    Este informe trata de la conexión de una sola persona. Que la organización permita la aplicación y que una persona esté
    conectada son dos hechos distintos.

report-what-to-do = Qué hacer
report-good-to-know = Conviene saber
report-nothing-to-do = Nadie tiene que hacer nada.
report-who-user = Quién: La persona que inicia sesión
report-who-admin = Quién: El administrador de la organización
report-who-vendor = Quién: El proveedor
report-who-microsoft = Quién: Microsoft (espere y compruebe de nuevo)
report-rests-on = Se basa en:

report-permissions = Permisos
report-tally = { $count } en total: { $outcomes }.
report-tally-proven = { $count ->
    [one] { $count } demostrado
   *[other] { $count } demostrados
}
report-tally-covered = { $count ->
    [one] { $count } cubierto
   *[other] { $count } cubiertos
}
report-tally-missing = { $count ->
    [one] { $count } falta
   *[other] { $count } faltan
}
report-tally-blocked = { $count ->
    [one] { $count } bloqueado
   *[other] { $count } bloqueados
}
report-tally-pending = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}
report-tally-not-tested = { $count ->
    [one] { $count } no probado
   *[other] { $count } no probados
}
report-tally-could-not-check = { $count } sin poder comprobar
report-legend = Qué significan las palabras
report-granted = en el token
report-not-granted = no en el token
report-retry = Vale la pena intentarlo de nuevo después del { $time }.

report-evidence = { $count ->
    [one] Evidencias: { $count } petición
   *[other] Evidencias: { $count } peticiones
}
    .select = Un clic lo selecciona todo, para una incidencia con Microsoft.
    .label = Evidencias para una incidencia con Microsoft

report-mailbox = Buzón
report-seen = Visto
report-points-elsewhere = Apunta a otra cosa
report-signals = Todas las señales
report-row = Fila de la tabla de decisión: { $row }
report-graph = Microsoft Graph
report-autodiscover = Autodiscover
report-named-server = Servidor propio nombrado
report-named-server-none = ninguno
report-server = Servidor propio
report-licence = Licencia
report-sync = Directorio
report-guest = Cuenta de invitado
report-guest-yes = sí
report-guest-no = no
report-not-seen = no visto
report-domain = Registro de Autodiscover
report-route = Correo entrante
report-hybrid = Indicios de una configuración híbrida
report-hybrid-none = no se vio ninguno
report-year = Calendario en los últimos 12 meses
report-year-empty = vacío
report-year-used = tiene entradas

report-picture-reached = el buzón está aquí
report-picture-out-of-reach = buzón, fuera de alcance
report-picture-empty = ningún buzón aquí
report-picture-maybe = buzón quizá aquí
report-picture-absent = nada apunta aquí
report-picture-colleagues = colegas quizá aquí
report-picture-own-server = Servidor propio de Exchange
report-picture-provider = Otro proveedor
report-picture-home = Organización de origen
report-picture-elsewhere = En otro lugar
report-picture =
    { $verdict }. { $app } pregunta a Microsoft Graph, que mira en Exchange Online: { $cloud }. { $place }: { $other }.

report-survey = { $domain } desde fuera
    .text =
        Cómo está configurado el dominio, visto sin iniciar sesión. Son indicios: cuenta más lo que Microsoft respondió para
        esta persona.
    .details = Registros y servicios
report-survey-at = Visto el { $time }.

report-scopes = Pedido y emitido
report-scopes-asked = Pedido
report-scopes-issued = Emitido
report-scopes-missing = Falta
report-scopes-surplus = Emitido sin pedirlo
report-scopes-none = ninguno

report-records = Los registros de la organización
report-not-inspected = No inspeccionado
    .text =
        Si { $app } está activada, para quién y qué se ha concedido para todos consta en los propios registros de la
        organización. Ningún administrador nos ha dejado mirar, así que este informe no dice nada de ellos.
report-how-to-let-us-look = Cómo puede dejarnos mirar un administrador
report-look-again = Mirar de nuevo
report-seen-by-administrator = Según nos dejó ver un administrador el { $time }.
report-seen-by-somebody = Según nos dejó ver alguien de la organización el { $time }.

report-run-again = Repetir la comprobación
report-download = Descargar como JSON
    .hint =
        El JSON sigue un <a>esquema publicado</a>. El informe también se imprime bien: use la función Imprimir de su
        navegador.

report-running-title = Comprobando { $organisation }
report-running = Estamos preguntando a Microsoft
    .text = Una pregunta por cada permiso, como { $person }, en { $organisation }. Tarda unos segundos.
    .latest = Mostrar los últimos resultados
    .begun = Empezó el { $time }. Puede cerrar esta página; el informe se guardará.
report-asking = Preguntando
report-no-answer = Sin respuesta
report-answered = { $answered } de { $count } comprobaciones respondidas
report-interrupted-title = Comprobación de { $organisation } interrumpida
report-interrupted = La comprobación se interrumpió
    .text =
        Empezó el { $time } y no pudo terminar, porque el portal se reinició o Microsoft tardó demasiado. Lo que se respondió
        hasta entonces está abajo; no se saca ninguna conclusión de ello.
    .left =
        La prueba de escritura estaba en curso, así que su entrada del 1 de enero de 2001 puede seguir en el calendario. El
        portal la está eliminando; al repetir la comprobación también se busca.
report-sure = { $confidence }.
