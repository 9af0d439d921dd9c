# La página del administrador que recibe el enlace.

admin-lead-in = Para el administrador de { $organisation }
admin-title-decide = ¿Aprobar { $app } para { $organisation }?
admin-title-expired = Este enlace ha caducado
admin-title-on-its-way = La aprobación de { $app } está en camino
admin-title-proven = { $app } está aprobada para { $organisation }
admin-title-declined = { $app } se rechazó
admin-title-failed = La aprobación de { $app } no funcionó

admin-steps = Su recorrido por esta página
admin-steps-hint = Lo que ya ha hecho se guarda con este enlace. Puede continuar más tarde, también en otro equipo.
admin-step-look = Ver qué se pide
admin-step-check = Comprobar su cuenta (opcional)
admin-step-approve = Aprobar en la página de Microsoft
admin-step-approve-declined = Rechazado
admin-step-approve-failed = La aprobación no funcionó
admin-step-proof = Ver la prueba
admin-step-proof-failed = La aprobación nunca llegó
admin-step-control = Mantener el control (opcional)
admin-step-skipped = Sin hacer
admin-step-sent = Fue a la página de Microsoft el { $time }. Desde entonces no ha llegado ninguna respuesta.
admin-step-approved = Microsoft comunicó la aprobación el { $time }.
admin-step-seen = Visto el { $time }.
admin-step-everybody = Para todos en la organización, según lo indicado el { $time }
admin-step-assigned = Solo para personas asignadas, según lo indicado el { $time }

admin-fact-requester = Lo pide
admin-fact-app = Aplicación
admin-fact-publisher = Editor
admin-fact-verified = Verificado por Microsoft
admin-fact-not-verified = No verificado por Microsoft
admin-fact-client-id = Id. de aplicación
admin-fact-organisation = Organización
admin-fact-tenant = Inquilino
admin-fact-valid = Enlace válido hasta

admin-safety =
    <strong>No es un enlace de inicio de sesión: al abrirlo no se inicia ninguna sesión.</strong> Usted solo inicia sesión
    en la página de Microsoft, en <code>{ $host }</code>. Compare el nombre y el id. de aplicación con lo que Microsoft
    muestra allí. { $publisher } nunca le pide su contraseña.
admin-jump = Ir directamente a su decisión

admin-asks = Qué pide { $app }
admin-asks-text =
    Todo es delegado: la aplicación actúa solo en nombre de la persona que ha iniciado sesión, y nunca más allá de lo que
    esa persona puede hacer.
admin-cannot = Qué no podrá hacer

admin-roles = Quién puede aprobar
admin-roles-text =
    Uno de estos roles en su inquilino. Basta con el primero: { $app } solo pide permisos delegados, y esos los pueden
    aprobar los administradores de aplicaciones. Solo los permisos que una aplicación usa sin que nadie haya iniciado
    sesión requieren más.
admin-roles-custom = También sirve un rol personalizado con derecho a conceder estos permisos.
admin-roles-none = No tengo ninguno de estos roles
    .pass-on =
        Reenvíe este enlace a alguien que tenga uno. Funciona para cualquiera que lo tenga, y no se pierde nada: esta
        página le muestra en qué punto lo dejó usted.
    .pim =
        ¿Su organización asigna roles solo por un tiempo limitado (Privileged Identity Management)? Entonces active
        primero el suyo, cierre la sesión de Microsoft, inicie sesión otra vez y vuelva aquí.
    .ask =
        ¿No sabe quién tiene uno? Mire en el centro de administración de Entra, en <strong>Entra ID > Roles &
        admins</strong>, o pregunte a quienes se encargan de su Microsoft 365.

admin-next = Qué ocurre cuando aprueba
admin-next-go =
    Va a la página de consentimiento de Microsoft, en <code>{ $host }</code>, solo para el inquilino de { $organisation },
    e inicia sesión allí.
admin-next-accept = Microsoft muestra los mismos permisos. Usted acepta o cancela.
admin-next-back =
    Vuelve aquí. Un segundo inicio de sesión, silencioso, nos muestra que la aprobación ha llegado de verdad. Si falta algo,
    esta página lo nombra.
admin-next-people =
    A partir de entonces, en su organización ya no se pregunta a nadie por estos permisos. Con ello nadie queda conectado:
    cada persona sigue iniciando sesión y conectando su propio calendario.

admin-check = Comprobar antes de continuar
admin-check-text =
    Podemos preguntar a Microsoft qué cuenta usaría este navegador y si su rol es suficiente. Con ello no se inicia ninguna
    sesión aquí, no se concede nada y no guardamos el nombre.
admin-check-button = Comprobar antes de aprobar
admin-check-again = Comprobar de nuevo
admin-check-private =
    ¿Varias cuentas? Abra este enlace en una ventana privada: así solo cuenta la cuenta con la que inicie sesión.
admin-check-sign-in = Elegir una cuenta y comprobarla
    .hint =
        Microsoft muestra su inicio de sesión y puede pedirle que permita a { $app } saber quién es usted. Eso vale solo
        para usted y no es una aprobación.
admin-check-at = Visto el { $time }
admin-check-member-admin =
    Hay una sesión iniciada con una cuenta de { $organisation }, con el rol { $role }. Es suficiente.
admin-check-member-other =
    Hay una sesión iniciada con una cuenta de { $organisation }. Microsoft no indica ningún rol suyo que pueda aprobar. Aun
    así, un rol personalizado podría, y un rol que antes hay que activar no se muestra.
admin-check-member-unknown =
    Hay una sesión iniciada con una cuenta de { $organisation }. Microsoft no indica sus roles; si puede aprobar, se verá en
    la página de Microsoft.
admin-check-guest-admin =
    Hay una sesión iniciada con una cuenta de invitado de { $organisation }, que tiene allí el rol { $role }. Es suficiente.
    ¿Es la cuenta que quiere usar?
admin-check-guest =
    Hay una sesión iniciada con una cuenta de invitado de { $organisation }. Los invitados rara vez pueden aprobar. Use una
    cuenta de la propia organización.
admin-check-unnamed =
    Hay una sesión iniciada con una cuenta que { $organisation } conoce. Microsoft no dice de quién es ni qué roles tiene
    mientras no se haya usado una vez para { $app }.
admin-check-elsewhere =
    Hay una sesión iniciada con una cuenta de otra organización o personal. Una aprobación con ella no valdría para
    { $organisation }.
admin-check-several = Hay sesiones iniciadas con varias cuentas, y Microsoft no eligió ninguna.
admin-check-nobody =
    En este navegador nadie ha iniciado sesión en Microsoft. Puede hacerlo al aprobar.
admin-check-unknown = No se pudo saber quién ha iniciado sesión.
admin-check-name = La cuenta es <strong>{ $account }</strong>.
admin-check-switch =
    Abra este enlace en una ventana privada, o elija <strong>Use another account</strong> en la página de Microsoft.
admin-check-app-present = { $app } ya está en su inquilino. Al aprobar se agrega lo que le falta.
admin-check-app-off =
    { $app } está en su inquilino, pero con el inicio de sesión desactivado. Antes de aprobar, actívela en
    <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong>.
admin-check-app-assigned =
    { $app } está en su inquilino y solo admite a personas asignadas. Esta cuenta no está entre ellas. Puede aprobar de todos
    modos; hay que asignar a las personas que vayan a usarla.
admin-check-app-absent = { $app } aún no está en su inquilino. Al aprobar se agrega.
admin-check-app-unknown = No se pudo saber si { $app } ya está en su inquilino.
admin-check-code = Código de Microsoft, para soporte: <code>{ $code }</code>

admin-decide = Su decisión
admin-grant = Revisar y conceder en la página de Microsoft
admin-grant-hint = ¿Ha iniciado sesión en Microsoft con otra cuenta? Abra antes este enlace en una ventana privada.
admin-ways-hint = ¿Prefiere no usar el botón? <a>Otras formas de aprobar</a>, con comandos para copiar.
admin-decline = Rechazar
    .text = No se concede nada. Se informa a la persona que lo pidió, con el motivo si usted lo indica.
    .button = Rechazar la solicitud
admin-why = ¿Cuál es el motivo?
admin-why-not-me = No soy la persona adecuada
admin-why-no = No queremos esta aplicación
admin-why-questions = Antes necesito saber más
admin-why-who = ¿Quién lo es? (opcional)
    .hint = Un nombre o un equipo, para que la persona que lo pidió sepa a quién enviar el enlace.
admin-reason = Motivo (opcional)
    .hint = Lo ve la persona que lo pidió.
admin-declined-not-me = No soy la persona adecuada para esto.
admin-declined-not-me-ask = No soy la persona adecuada para esto. Pregunte a: { $who }.
admin-declined-no = No queremos esta aplicación.
admin-declined-questions = Necesito saber más antes de poder decidir.
admin-questions = ¿Tiene preguntas antes? Escriba a

admin-expired =
    Era válido hasta el { $time }. No se concedió nada. Pida a { $name } un enlace nuevo si la solicitud sigue en pie.
admin-wait = En camino
    .sentence = Microsoft comunicó su aprobación hace { $elapsed }. Aún no ha llegado a los tokens nuevos.
    .normal =
        Es normal: Microsoft difunde las aprobaciones por sus sistemas, por lo general en segundos y como máximo en una
        hora. No hace falta que espere; seguimos comprobándolo donde podemos.
    .next = Próxima comprobación: { $time }
    .hint = «Comprobar ahora» inicia su sesión en silencio si su sesión de Microsoft lo permite, y no cambia nada.
admin-check-now = Comprobar ahora
admin-good = Aprobado y demostrado
    .sentence = Hemos visto un token nuevo de { $organisation } con todos los permisos.
    .at = Visto el
    .role = Rol de la persona
    .issued = Permisos emitidos
    .people =
        Las personas de su organización ya pueden conectar sus propios calendarios. { $name } lo ve en la página de la
        solicitud. En su registro de auditoría es la entrada «Consent to application».
    .report = Mostrar qué responde Microsoft de verdad
admin-surplus =
    Su inquilino también concede <code>{ $scopes }</code>, que no se pide aquí. Procede de una aprobación anterior; puede
    revocarlo.
admin-no = Rechazado
    .sentence = No se concedió nada, y la persona que lo pidió lo ve en su página.
    .again = Abajo aún puede cambiar de opinión.
    .reason = { $time }: «{ $reason }»
admin-bad = No funcionó
    .other-tenant =
        Inténtelo de nuevo en una ventana privada, e inicie sesión con una cuenta de esta organización.
    .error = Abajo puede intentarlo de nuevo. Si falla de la misma manera, envíe esta página al soporte.
    .never-arrived =
        Mire los permisos de la aplicación en el centro de administración de Entra (ruta abajo) y conceda una vez más.
admin-explained = <strong>{ $title }</strong> – { $explanation }
admin-looked = Lo comprobamos el { $time }, y la aprobación aún no había llegado. { $shortfall }

admin-control = Mantener el control
admin-control-limit = Limitarla a un grupo
    .text =
        Apruebe, abra después <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, ponga
        <strong>Assignment required</strong> en Yes y agregue personas o grupos en <strong>Users and groups</strong>. Los
        grupos requieren Entra ID P1 o P2, y los grupos anidados no cuentan.
    .more = <a>Lo mismo paso a paso y con comandos</a>
admin-control-revoke = Revocarla
    .text =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> y elija <strong>Revoke</strong> en la
        pestaña <strong>Admin consent</strong>, o elimine la aplicación empresarial. Los tokens ya emitidos caducan por sí
        solos, por lo general en una hora aproximadamente.
    .more = <a>Para todos, para una persona o la aplicación entera: todas las formas</a>
admin-control-ways = Aprobar de otra manera
    .text =
        En el centro de administración de Entra, con Microsoft Graph PowerShell, con la CLI de Azure o con peticiones
        directas: para todos o para una persona. <a>Otras formas de aprobar</a>
admin-control-inspect = Comprobar el estado de la aplicación en su organización
    .text =
        Si lo desea, déjenos mirar los registros de su organización: si { $app } está activada, para quién, qué se ha
        concedido y qué solicitudes esperan. Requiere un inicio de sesión propio con permisos de lectura. <a>Ver qué
        miraríamos</a>.
admin-portal-apps = Todas las aplicaciones empresariales
admin-portal-requests = Solicitudes de consentimiento del administrador
admin-portal-consent = Configuración del consentimiento del usuario
