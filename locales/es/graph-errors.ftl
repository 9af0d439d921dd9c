# Qué significa una respuesta de error de Microsoft Graph.

graph-causes = Son posibles varias causas: { $causes }.

graph-verdict-without-words = Microsoft Graph lo rechazó
graph-verdict-on-premises-mailbox = Microsoft Graph no encuentra ningún buzón en la nube
    .cause = un buzón en un servidor de la organización
    .step-1 =
        Conéctese una vez con { $app }: su informe dice dónde está el buzón, con más indicios que esta respuesta.
    .step-2 =
        Si está en un servidor de su organización, un administrador puede trasladarlo a Exchange Online, el único lugar donde
        { $app } puede acceder a él.
graph-verdict-no-mailbox = Microsoft Graph no encuentra ningún buzón
    .cause = ningún buzón en absoluto
    .step-1 = Compruebe que la cuenta sea la que tiene el calendario, y no una de invitado o una segunda cuenta.
    .step-2 =
        Un administrador comprueba en el centro de administración de Exchange si la persona tiene un buzón en Exchange Online.
graph-verdict-no-licence = El buzón no tiene licencia
    .cause = ninguna licencia con buzón
    .step-1 =
        Un administrador asigna una licencia que contenga Exchange Online, en el centro de administración de Microsoft 365, en
        Users.
    .step-2 = Un buzón nuevo tarda hasta un día. Después conéctese de nuevo.
graph-verdict-mailbox-moving = El buzón se está trasladando
    .cause = un buzón que se está creando o trasladando
    .step-1 = Espere unas horas y después conéctese de nuevo.
    .step-2 =
        Si dura más de un día, un administrador comprueba los lotes de migración en el centro de administración de Exchange.
graph-verdict-missing-scope = Falta un permiso para lo que se pidió
    .cause = un permiso que no se concedió
    .step-1 = Conéctese de nuevo con { $app } y acepte lo que pide Microsoft.
    .step-2 =
        Si Microsoft dice que tiene que aprobar un administrador, pase la solicitud al suyo.
    .step-3 = Si es el calendario de otra persona, su propietario tiene que compartirlo con usted.
graph-verdict-conditional-access = Una directiva de seguridad exige un nuevo inicio de sesión
    .cause = una directiva de seguridad que exige un nuevo inicio de sesión
    .step-1 = Inicie sesión de nuevo en { $app } y siga las indicaciones de Microsoft.
    .step-2 =
        Si vuelve a ocurrir, un administrador encuentra la directiva en el registro de inicios de sesión, pestaña Conditional
        Access.
graph-verdict-token-invalid = Microsoft no aceptó el inicio de sesión guardado
    .cause = un token que no se aceptó
    .step-1 = Inicie sesión de nuevo en { $app }.
    .step-2 = Si vuelve a ocurrir enseguida, envíe los detalles que se muestran aquí al soporte del proveedor.
graph-verdict-tenant-unknown = Su organización no tiene Exchange Online
    .cause = una organización sin Exchange Online
    .step-1 = Un administrador comprueba si la organización tiene una suscripción con Exchange Online.
    .step-2 =
        Si su calendario está en otra organización o en un servidor propio, { $app } no puede acceder a él con esta cuenta.
graph-verdict-throttled = Microsoft pidió a { $app } que vaya más despacio
    .cause = demasiadas preguntas a la vez
    .step-1 = Espere un minuto e inténtelo de nuevo. No es culpa suya.
    .step-2 = Si persiste, envíe los detalles que se muestran aquí al soporte del proveedor.
graph-verdict-service-fault = Microsoft Graph no ha podido responder en este momento
    .cause = un fallo pasajero de Microsoft
    .step-1 = Espere medio minuto e inténtelo de nuevo.
    .step-2 =
        Si persiste, consulte la página de estado de los servicios de Microsoft o envíe los detalles que se muestran aquí al
        soporte.
graph-verdict-consent-revoked = La aprobación de { $app } ya no existe
    .cause = una aprobación que se revocó
    .step-1 = Pase la solicitud: un administrador aprueba de nuevo, o dice por qué se revocó.
graph-verdict-other = Microsoft Graph lo rechazó
    .cause = otra cosa
    .step-1 = Envíe los detalles que se muestran aquí al soporte del proveedor.

graph-answer-unknown-status = Microsoft respondió { $status } con palabras que no conocemos.
graph-answer-unknown = Microsoft Graph respondió con palabras que no conocemos.
graph-answer-no-cloud-mailbox = Graph conoce a la persona y no encuentra ningún buzón de Exchange Online.
graph-answer-no-cloud-mailbox-old-wording =
    Graph conoce a la persona y no encuentra ningún buzón de Exchange Online. Esta redacción más antigua se ha visto con
    buzones locales y con personas sin licencia.
graph-answer-no-cloud-mailbox-sign-in =
    Graph conoce a la persona y no encuentra ningún buzón de Exchange Online; iniciar sesión de nuevo no cambia nada.
graph-answer-no-valid-mailbox =
    El buzón no es un buzón válido de Microsoft 365; por ejemplo, es uno de un Exchange Server.
graph-answer-not-in-exchange-online = El buzón no está en Exchange Online.
graph-answer-no-mailbox-for-graph = La persona no tiene ningún buzón al que Graph pueda acceder.
graph-answer-subscription-mailbox =
    No se puede acceder al buzón de una suscripción: es local, o una directiva impide a la aplicación acceder a él.
graph-answer-exchange-policy =
    Una directiva de Exchange de la organización impide a esta aplicación acceder a sus buzones.
graph-answer-passed-on =
    Graph pasó la pregunta a un servidor de la organización, lo que es señal de un buzón local.
graph-answer-no-reason =
    Microsoft no indicó ningún motivo. Por lo general es un fallo pasajero, y se ha visto con buzones locales.
graph-answer-no-server = Graph no encontró ningún servidor que contenga el buzón.
graph-answer-no-mailbox-for-address = Exchange no conoce ningún buzón para la dirección.
graph-answer-account-without-mailbox = La cuenta no tiene buzón.
graph-answer-nobody-of-that-address =
    Exchange no conoce a nadie con esa dirección: no hay buzón, o está en otra organización, o la dirección es solo un
    contacto.
graph-answer-no-default-calendar =
    Se conoce a la persona, y no hay calendario predeterminado: no es un buzón real, o no hay ningún derecho sobre él.
graph-answer-item-missing = Lo que se pidió no existe, o la persona no tiene derecho a verlo.
graph-answer-person-not-in-directory = El directorio de esta organización no conoce a esa persona.
graph-answer-no-mailbox-at-address = No hay ningún buzón para la dirección.
graph-answer-licence-lost = El buzón ha perdido su licencia.
graph-answer-refused-at-the-door = Microsoft lo rechazó antes de mirar más.
graph-answer-refused-without-a-word =
    Microsoft lo rechazó sin explicación: el token es antiguo o, si uno nuevo recibe la misma respuesta, la cuenta no tiene
    buzón.
graph-answer-mailbox-moving = El buzón se está trasladando; volverá a responder en unas horas.
graph-answer-record-stale =
    El registro de Microsoft sobre la ubicación del buzón no está actualizado, como ocurre después de un traslado.
graph-answer-database-unreachable = En este momento no se puede acceder a la base de datos del buzón.
graph-answer-exchange-fault = Exchange comunicó un fallo propio.
graph-answer-exchange-passing-fault = Exchange comunicó un fallo propio pasajero.
graph-answer-access-denied =
    Se denegó el acceso: el permiso no está en el token, o la persona no tiene ningún derecho sobre ese calendario.
graph-answer-directory-refused =
    El directorio lo rechazó: el permiso no está en el token, o el rol de la persona no es suficiente.
graph-answer-caller-may-not = Microsoft Graph no permite hacer esto a quien lo pide.
graph-answer-more-proof-needed =
    El acceso condicional exige más de lo que demuestra el token: la persona tiene que iniciar sesión de nuevo.
graph-answer-token-taken-back = El token se revocó: la persona tiene que iniciar sesión de nuevo.
graph-answer-token-past-its-end = El token ha caducado.
graph-answer-token-not-accepted = Microsoft Graph no aceptó el token.
graph-answer-no-exchange-online =
    En la organización se inicia sesión con Microsoft, pero no hay Exchange Online.
graph-answer-token-of-a-person-needed = La pregunta necesita el token de una persona.
graph-answer-too-many-at-a-time = Se hicieron más de cuatro preguntas a la vez a un mismo buzón.
graph-answer-slow-down = Microsoft pide ir más despacio.
graph-answer-not-available = Microsoft Graph no está disponible en este momento.
graph-answer-no-answer-in-time = Microsoft Graph no respondió a tiempo.
graph-answer-fault-of-its-own = Microsoft Graph o Exchange comunicó un fallo propio.
graph-answer-built-on-a-failed-one = La pregunta no se hizo porque otra, en la que se basa, había fallado.
graph-answer-mailbox-full = El buzón está lleno.
graph-answer-mailbox-full-for-writing =
    El buzón está lleno, de modo que una prueba de escritura no puede tener éxito.
graph-answer-time-zone-unknown = El servidor no conoce la zona horaria que se envió.
graph-answer-address-not-resolved = Esa dirección no se puede resolver para consultar la disponibilidad.
graph-answer-free-busy-refused = La organización no puede ver la disponibilidad de ese buzón.
graph-answer-consent-gone = El consentimiento para la aplicación ya no existe.
graph-answer-sign-in-expired = El inicio de sesión guardado ha caducado o se revocó.
graph-answer-policy-needs-the-person = El acceso condicional o un segundo factor necesita a la persona.
