# Qué dice un informe sobre un buzón.

mailbox-headline-works = { $app } funciona para { $person }: todos los permisos se probaron y respondieron.
mailbox-headline-works-so-far =
    { $app } funciona para { $person } hasta donde se probó; algunos permisos no se probaron o no respondieron.
mailbox-headline-could-not-tell =
    No se pudo saber si { $app } funciona para { $person }: hubo muy pocas respuestas. Compruébelo de nuevo.
mailbox-headline-third-party =
    { $app } no puede funcionar para { $person }: el correo de la organización está en otro proveedor, no en Microsoft.
mailbox-headline-own-servers =
    { $app } no puede funcionar ahora para { $person }: los buzones de la organización están en sus propios servidores.
mailbox-headline-own-server =
    { $app } no puede funcionar ahora para { $person }: el buzón está en el propio servidor de la organización y tendría que
    trasladarse a Exchange Online.
mailbox-headline-no-answer =
    { $app } aún no funciona del todo para { $person }: algo que está concedido no responde.
mailbox-headline-missing-one =
    { $app } aún no funciona del todo para { $person }: la organización no ha concedido uno de sus permisos.
mailbox-headline-missing =
    { $app } aún no funciona del todo para { $person }: la organización no ha concedido { $count } de sus permisos.
mailbox-headline-no-licence =
    { $app } aún no funciona para { $person }: no hay buzón, porque no hay ninguna licencia asignada.
mailbox-headline-no-licence-missing-one =
    { $app } aún no funciona para { $person }: no hay buzón, porque no hay ninguna licencia asignada, y un permiso no está
    concedido.
mailbox-headline-no-licence-missing =
    { $app } aún no funciona para { $person }: no hay buzón, porque no hay ninguna licencia asignada, y { $count } permisos
    no están concedidos.
mailbox-headline-guest =
    { $app } aún no funciona para { $person }: la cuenta es de invitado, y el calendario está en la organización de origen.
mailbox-headline-guest-missing-one =
    { $app } aún no funciona para { $person }: la cuenta es de invitado, el calendario está en la organización de origen, y
    un permiso no está concedido.
mailbox-headline-guest-missing =
    { $app } aún no funciona para { $person }: la cuenta es de invitado, el calendario está en la organización de origen, y
    { $count } permisos no están concedidos.
mailbox-headline-licence-off =
    { $app } aún no funciona para { $person }: la parte de Exchange Online de la licencia está desactivada.
mailbox-headline-licence-off-missing-one =
    { $app } aún no funciona para { $person }: la parte de Exchange Online de la licencia está desactivada, y un permiso no
    está concedido.
mailbox-headline-licence-off-missing =
    { $app } aún no funciona para { $person }: la parte de Exchange Online de la licencia está desactivada, y { $count }
    permisos no están concedidos.
mailbox-headline-duplicate =
    { $app } aún no funciona para { $person }: el calendario que ve está vacío y puede no ser el que se usa.
mailbox-headline-duplicate-missing-one =
    { $app } aún no funciona para { $person }: el calendario que ve está vacío y puede no ser el que se usa, y un permiso no
    está concedido.
mailbox-headline-duplicate-missing =
    { $app } aún no funciona para { $person }: el calendario que ve está vacío y puede no ser el que se usa, y { $count }
    permisos no están concedidos.
mailbox-headline-moving = { $app } aún no funciona para { $person }: el buzón se está creando o trasladando.
mailbox-headline-moving-missing-one =
    { $app } aún no funciona para { $person }: el buzón se está creando o trasladando, y un permiso no está concedido.
mailbox-headline-moving-missing =
    { $app } aún no funciona para { $person }: el buzón se está creando o trasladando, y { $count } permisos no están
    concedidos.
mailbox-headline-inactive = { $app } aún no funciona para { $person }: el buzón parece estar eliminado o inactivo.
mailbox-headline-inactive-missing-one =
    { $app } aún no funciona para { $person }: el buzón parece estar eliminado o inactivo, y un permiso no está concedido.
mailbox-headline-inactive-missing =
    { $app } aún no funciona para { $person }: el buzón parece estar eliminado o inactivo, y { $count } permisos no están
    concedidos.
mailbox-headline-no-exchange = { $app } aún no funciona para { $person }: la organización no tiene Exchange Online.
mailbox-headline-no-exchange-missing-one =
    { $app } aún no funciona para { $person }: la organización no tiene Exchange Online, y un permiso no está concedido.
mailbox-headline-no-exchange-missing =
    { $app } aún no funciona para { $person }: la organización no tiene Exchange Online, y { $count } permisos no están
    concedidos.

mailbox-cloud = El buzón está en Exchange Online, donde { $app } puede acceder a él.
mailbox-hybrid-cloud =
    Este buzón está en Exchange Online, donde { $app } puede acceder a él; la organización también tiene servidores de correo
    propios.
mailbox-hybrid-cloud-step-1 =
    Para esta persona no hay que hacer nada. Pruebe con una persona de cada grupo que vaya a usar { $app }.
mailbox-hybrid-own =
    Este buzón está en el propio servidor de Exchange de la organización, al que Microsoft Graph, y por tanto { $app }, no
    puede acceder.
mailbox-hybrid-own-step-1 =
    Traslade el buzón a Exchange Online (un traslado híbrido). { $app } funciona entonces sin ningún cambio.
mailbox-hybrid-own-step-2 = Empiece con un piloto: traslade primero a las personas que necesitan { $app }.
mailbox-hybrid-own-step-3 =
    O dé a estas personas una cuenta aparte con un buzón en la nube para { $app }; su calendario no se combina con el que ya
    tienen.
mailbox-hybrid-own-step-4 =
    Publicar la disponibilidad como calendario de Internet solo la comparte en un sentido; { $app } no la usa.
mailbox-own =
    Los buzones de esta organización están en sus propios servidores y no hay Exchange Online, así que { $app } no puede
    acceder a ellos.
mailbox-own-step-1 =
    Configure Exchange híbrido: un Exchange Server con soporte, la sincronización de directorios y el Hybrid Configuration
    Wizard; después traslade los buzones que necesiten { $app }.
mailbox-own-step-2 =
    O dé a las personas que necesitan { $app } cuentas aparte con una licencia que incluya Exchange Online; esos calendarios
    no se combinan con los actuales.
mailbox-third-party =
    El correo de la organización está en otro proveedor, donde Microsoft Graph no tiene ningún calendario que ofrecer a
    { $app }.
mailbox-third-party-step-1 = Pregunte al proveedor de la aplicación si { $app } puede conectarse directamente a ese otro.
mailbox-third-party-step-2 = O traslade a Exchange Online los buzones de las personas que necesitan { $app }.
mailbox-no-licence =
    Esta persona no tiene buzón, porque no tiene asignada ninguna licencia con Exchange Online.
mailbox-no-licence-step-1 =
    Asigne una licencia que incluya Exchange Online en el centro de administración de Microsoft 365 (Users, Active users,
    Licences and apps).
mailbox-no-licence-step-2 =
    Espere: el buzón aparece en unos minutos, en casos raros después de 24 horas. Después compruebe de nuevo.
mailbox-no-licence-step-3 =
    O inicie sesión con la cuenta que tiene el calendario, si esta es una cuenta de administrador o de servicio.
mailbox-guest = Aquí esta cuenta es de invitado. El calendario de un invitado está en su organización de origen.
mailbox-guest-step-1 = Cierre sesión e iníciela de nuevo con la cuenta de su propia organización.
mailbox-guest-step-2 = Si su propia organización aún no ha aprobado { $app }, empiece desde allí.
mailbox-licence-off =
    Hay una licencia asignada, pero su parte de Exchange Online está desactivada o suspendida, así que no hay buzón.
mailbox-licence-off-step-1 =
    Active el plan de Exchange Online en la licencia de la persona (centro de administración de Microsoft 365, Users, Active
    users, Licences and apps).
mailbox-licence-off-step-2 = Si el plan está suspendido, renueve la suscripción.
mailbox-licence-off-step-3 =
    Espere: el buzón responde en unos minutos, en casos raros después de 24 horas. Después compruebe de nuevo.
mailbox-duplicate =
    { $app } ve un calendario vacío en la nube, mientras que la persona puede estar trabajando en otro buzón local.
mailbox-duplicate-step-1 = Compare: ¿es el calendario de Outlook el que se muestra aquí?
mailbox-duplicate-step-2 =
    Si no lo es, decida qué buzón se queda; Microsoft describe cómo combinar un buzón que existe tanto en un servidor local
    como en Exchange Online.
mailbox-duplicate-step-3 = Hasta entonces, { $app } leería un calendario vacío y escribiría donde nadie mira.
mailbox-moving = El buzón se está creando o trasladando y aún no responde.
mailbox-moving-step-1 =
    Espere a que termine el traslado o la creación y compruebe de nuevo en una hora, y otra vez después de 24 horas.
mailbox-moving-step-2 = El consentimiento dado a { $app } se mantiene; no hay que aprobar nada de nuevo.
mailbox-moving-step-3 =
    Si después de un día no ha cambiado nada, mire el lote de migración y la licencia de la persona.
mailbox-inactive = Hay una licencia activa, pero el buzón parece estar eliminado, inactivo o no haberse creado nunca.
mailbox-inactive-step-1 =
    Busque a la persona en el centro de administración de Exchange (Recipients, Mailboxes), o ejecute Get-EXORecipient para
    la dirección.
mailbox-inactive-step-2 =
    Restaure un buzón eliminado en un plazo de 30 días, o quite la licencia y asígnela de nuevo para que se cree uno.
mailbox-no-exchange =
    La organización no tiene Exchange Online, así que no hay ningún calendario al que { $app } pueda acceder.
mailbox-no-exchange-step-1 =
    Indique al proveedor de la aplicación dónde están sus calendarios y pregunte si { $app } puede conectarse a ellos.
mailbox-no-exchange-step-2 = O contrate un plan con Exchange Online para las personas que necesitan { $app }.
mailbox-unknown = Por lo que se vio, no se pudo saber dónde está este buzón.
mailbox-unknown-step-1 = Compruebe de nuevo en unos minutos; un fallo pasajero es la causa más frecuente.
mailbox-unknown-step-2 =
    Busque a la persona en el centro de administración de Exchange: «user mailbox» significa que el buzón está en la nube;
    «mail user», que está en otro sitio.
mailbox-send-report =
    Envíe este informe al administrador de Microsoft 365 o de Exchange de su organización.

mailbox-no-help = Esto no hace que { $app } pueda acceder a un buzón local.
mailbox-no-help-because =
    Microsoft ofreció Graph para buzones locales solo como versión preliminar, y la terminó en 2023.
mailbox-no-help-1 =
    «Teams muestra mi calendario»: Teams es de la propia Microsoft y toma otro camino, que no está abierto a otras
    aplicaciones.
mailbox-no-help-2 =
    La autenticación moderna híbrida: cambia cómo se inicia sesión en Outlook, no a qué puede acceder Graph.
mailbox-no-help-3 = Microsoft Entra Connect: sincroniza cuentas, no buzones.
mailbox-no-help-4 = Una licencia de Exchange Online: mientras el buzón es local, no lo traslada.
mailbox-no-help-5 =
    Publicar /api o instalar Hybrid Agent: Microsoft ha retirado el camino de Graph a los servidores propios.
mailbox-no-help-6 =
    Un Exchange Server o una actualización más recientes, incluido Exchange Server Subscription Edition.

mailbox-row-16 =
    Microsoft Graph no dio ninguna respuesta que diga algo del buzón; sin ella no se concluye nada.
mailbox-row-11 = El buzón de un invitado está en su organización de origen, nunca en esta.
mailbox-row-8a =
    Microsoft Graph dice que el buzón se está trasladando o que su ubicación no está actualizada, y la licencia apunta a
    Exchange Online.
mailbox-row-8c =
    Microsoft Graph dice que el buzón se está trasladando o que su ubicación no está actualizada; nada más lo confirma.
mailbox-row-3 =
    Responde un buzón en la nube aunque Autodiscover aún lleve al servidor propio. Cuenta lo que responde Graph.
mailbox-row-3b =
    El calendario de la nube está vacío, y la persona pertenece a una organización con servidores de correo propios: el buzón
    en el que trabaja puede estar allí.
mailbox-row-1 = Graph accede al buzón, y nada apunta a servidores de la organización.
mailbox-row-2 = La organización tiene servidores propios; este buzón está en Exchange Online.
mailbox-row-4 =
    La propia Microsoft dirige los programas de correo para esta dirección al servidor propio de la organización.
mailbox-row-5 =
    La licencia es la de personas cuyo buzón está en Exchange Server y solo el archivo está en la nube.
mailbox-row-9 = Hay una licencia, pero su plan de Exchange está desactivado o suspendido, así que no hay buzón.
mailbox-row-8 =
    La licencia y Autodiscover apuntan a Exchange Online, y el buzón aún no responde: se está creando o trasladando.
mailbox-row-6 =
    Hay una licencia asignada, pero no se creó ningún buzón en la nube: para personas sincronizadas cuyo buzón sigue siendo
    local, Exchange Online no crea ninguno.
mailbox-row-7 =
    Una persona sincronizada sin licencia en la nube, en una organización con servidores de correo propios.
mailbox-row-10 =
    La organización usa Exchange Online, y nadie asignó a esta persona una licencia con buzón.
mailbox-row-15 = La organización inicia sesión con Microsoft y tiene su correo en otro proveedor.
mailbox-row-12 = En la organización no hay Exchange Online, y su correo va a otro proveedor.
mailbox-row-13 =
    En la organización no hay Exchange Online; las cuentas, Autodiscover y el correo proceden de sus propios servidores.
mailbox-row-14 = En la organización no hay Exchange Online. Dónde está su correo no se puede ver desde fuera.
mailbox-row-17 =
    Hay una licencia activa y no responde ningún buzón: puede estar eliminado o inactivo, o no se pudo crear.
mailbox-row-3c =
    Responde un buzón en la nube aunque Autodiscover lleve al servidor propio de la organización. Cuenta lo que responde
    Graph.
mailbox-row-2b = Graph accede al buzón; la organización parece tener servidores propios.
mailbox-row-1b = Graph accede al buzón. Nada de lo que se pudo leer apunta a servidores de la organización.
mailbox-row-4b =
    Microsoft dirige los programas de correo para esta dirección al servidor propio de la organización.
mailbox-row-10b = La cuenta solo existe en la nube, y no hay asignada ninguna licencia con buzón.
mailbox-row-13b =
    En la organización no hay Exchange Online; las cuentas y Autodiscover proceden de sus propios servidores.
mailbox-row-13c = En la organización no hay Exchange Online, y Autodiscover lleva a su propio servidor.
mailbox-row-14b = Microsoft Graph dice que en la organización no hay Exchange Online.

mailbox-watch-colleagues =
    Otros colegas de la misma organización pueden tener todavía su buzón en los servidores propios, y sus calendarios no
    responden. Si Outlook muestra a esta persona eventos distintos de los de la aplicación, puede haber un segundo buzón.
mailbox-watch-two =
    Graph responde, pero Autodiscover aún lleva al servidor propio de la organización: el buzón se trasladó hace poco, o hay
    dos. Compare el calendario que ve la aplicación con el de Outlook.
mailbox-watch-incomplete =
    No todas las señales se pudieron leer o encajan, así que esto es menos seguro de lo que podría ser.
mailbox-watch-outlook = Pregunte a la persona si el calendario de Outlook es el que se muestra aquí.
mailbox-watch-a-day = Si después de 24 horas no ha cambiado, la causa es otra.

mailbox-seen-graph-ok = Microsoft Graph respondió con el calendario de la persona.
mailbox-seen-graph-miss = Microsoft Graph conoce a la persona y no encuentra ningún buzón en Exchange Online.
mailbox-seen-graph-no-exchange-online = Microsoft Graph dice que la organización no tiene Exchange Online.
mailbox-seen-graph-moving =
    Microsoft Graph dice que el buzón se está trasladando o que su ubicación no está actualizada.
mailbox-seen-autodiscover-cloud = Autodiscover de Microsoft dirige la dirección de la persona a Exchange Online.
mailbox-seen-autodiscover-on-premises =
    Autodiscover de Microsoft dirige la dirección de la persona al servidor propio de la organización.
mailbox-seen-licence-mailbox = Hay activa una licencia que incluye un buzón de Exchange Online.
mailbox-seen-licence-off =
    Hay asignada una licencia con buzón, y su plan de Exchange está desactivado o suspendido.
mailbox-seen-licence-archive-only =
    La única licencia de Exchange es la del archivo para buzones en Exchange Server.
mailbox-seen-licence-none = No hay asignada ninguna licencia con un buzón de Exchange Online.
mailbox-seen-sync-synced = La cuenta se sincroniza desde el directorio propio de la organización.
mailbox-seen-sync-not-synced = La cuenta no se sincroniza desde un directorio propio de la organización.
mailbox-seen-domain-cloud = El registro de Autodiscover del dominio apunta a Exchange Online.
mailbox-seen-domain-own = El registro de Autodiscover del dominio apunta a un servidor de la organización.
mailbox-seen-domain-none = El dominio no tiene ningún registro de Autodiscover.
mailbox-seen-route-exchange-online = El correo del dominio entra a través de Exchange Online Protection.
mailbox-seen-route-own = El correo del dominio entra en un host de la organización.
mailbox-seen-route-gateway =
    El correo del dominio entra a través de una puerta de enlace de correo, que oculta lo que hay detrás.
mailbox-seen-route-google = El correo del dominio entra en Google.
mailbox-seen-route-other = El correo del dominio entra en otro proveedor.
mailbox-seen-route-none = El dominio no recibe correo.
mailbox-seen-server-exchange = El servidor que nombran los registros responde como Exchange Server.
mailbox-seen-server-exchange-online =
    El nombre que la propia organización da a su servidor lleva a Exchange Online.
mailbox-seen-server-pre-authentication =
    Delante del servidor que nombran los registros hay una página de inicio de sesión.
mailbox-seen-server-not-exchange = El servidor que nombran los registros responde y no es Exchange Server.
mailbox-seen-no-hybrid = Nada indica una configuración híbrida.
mailbox-seen-guest = La cuenta es de invitado en esta organización.
mailbox-seen-calendar-empty = El calendario que ve Graph no tenía ningún evento en los últimos doce meses.
mailbox-seen-calendar-used = El calendario que ve Graph tiene eventos de los últimos doce meses.
mailbox-seen-nothing = No se pudo leer ninguna señal.
mailbox-seen-hybrid = Indicios de una configuración híbrida: { $marks }.
mailbox-mark-federation = un registro de federación para Exchange híbrido (TXT en { $name })
mailbox-mark-trust = el Exchange Server { $host } confía en este inquilino
mailbox-mark-server = un Exchange Server responde en { $host }
mailbox-mark-domain = el inquilino tiene el dominio de coexistencia { $domain }
mailbox-pointing-elsewhere = Apunta a otra cosa: { $said }
