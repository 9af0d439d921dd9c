# La hoja de seguridad para quien decide.

security-title = { $app }: hoja de seguridad
security-lead = Qué significaría una aprobación para { $organisation }, en breve. Fecha: { $at }.
security-download = Guardar como archivo
security-offer =
    ¿Dudas? La <a>hoja de seguridad</a> dice en breve qué puede leer { $app } y qué no, qué se guarda y cómo revocarlo.
security-back = Volver a la solicitud

security-who = Quién lo pide
    .app = Aplicación
    .client-id = Id. de aplicación (cliente)
    .publisher = Editor
    .verified = { $publisher }, que Microsoft muestra como editor verificado
    .unverified = { $publisher }, que Microsoft no muestra como editor verificado
    .purpose = Para qué sirve
    .requester = Lo solicita
    .self-declared =
        El editor y la verificación son lo que { $publisher } indica aquí. La página de consentimiento de Microsoft muestra
        lo que sabe Microsoft: compare ambas cosas.

security-may = Qué puede hacer y qué no
    .delegated =
        Todos los permisos son delegados: { $app } actúa solo en nombre de una persona que ha iniciado sesión, y nunca más
        allá de lo que esa persona puede hacer. En esta solicitud no hay permisos de aplicación, así que en su inquilino no
        se ejecuta nada sin una persona que haya iniciado sesión. Después de un inicio de sesión, { $app } puede seguir
        actuando para esa persona mientras no está (<code>offline_access</code>).
    .delegated-online =
        Todos los permisos son delegados: { $app } actúa solo en nombre de una persona que ha iniciado sesión, y nunca más
        allá de lo que esa persona puede hacer. En esta solicitud no hay permisos de aplicación.
    .permission = Permiso
    .allows = Permite
    .not = No permite
    .why = Por qué
    .whole-tenant =
        Una aprobación para la organización permite que todas las personas de ella inicien sesión en { $app } sin que se les
        vuelva a preguntar; por sí sola no conecta a nadie.

security-data = Dónde se tratan los datos
    .vendor =
        Cómo trata { $publisher } los datos de calendario que lee { $app }: <a>declaración de privacidad</a>.
    .vendor-none =
        { $publisher } no ha indicado aquí ningún enlace a una declaración de privacidad. Pídala antes de decidir.
    .terms = <a>Condiciones de { $publisher }</a>
security-portal = Qué hace y guarda este portal
    .check =
        Este portal no es { $app }. Después de su aprobación inicia su sesión una vez, sin mostrar ninguna página si su
        sesión lo permite, para ver en tokens nuevos que la aprobación ha llegado. Después hace en su nombre unas pocas
        peticiones a Microsoft Graph, como mucho de lectura, para ver qué permiso responde. No crea nada en su calendario.
    .keeps =
        Guarda: quién lo pidió, en qué punto está la solicitud, cuándo se abrió el enlace y con qué tipo de navegador, hashes
        de los enlaces, el resultado de la comprobación (qué permiso respondió y cómo, dónde está el buzón, identificadores
        de petición de Microsoft), su nombre y su nombre de inicio de sesión, y un registro de acciones.
    .never =
        No guarda contraseñas, tokens de acceso, direcciones de red, ni asuntos, invitados, lugares o textos de entradas del
        calendario.
    .long =
        Las solicitudes, los informes y el registro se guardan hasta que { $publisher } los borre; pídalo en la dirección de
        abajo. <a>Todo lo que se guarda</a>

security-limit = Cómo limitarla
    .text =
        En el centro de administración de Entra, abra <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>,
        ponga <strong>Assignment required</strong> en <strong>Yes</strong> y agregue personas o grupos en
        <strong>Users and groups</strong>. Los grupos requieren Entra ID P1 o P2; los grupos anidados no cuentan.

security-revoke = Cómo revocarla
    .text =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> y elija <strong>Revoke</strong> en la
        pestaña <strong>Admin consent</strong>, o elimine la aplicación empresarial. Los tokens emitidos antes caducan por sí
        solos, por lo general en una hora aproximadamente.

security-link = Sobre el enlace
    .text =
        El enlace que ha recibido no es un enlace de inicio de sesión. Al abrirlo, o al abrir esta hoja, no se inicia ninguna
        sesión ni se permite nada. Funciona hasta el { $until }, y la persona que lo pidió puede retirarlo.
    .closed =
        El enlace que ha recibido no es un enlace de inicio de sesión. Al abrirlo, o al abrir esta hoja, no se inicia ninguna
        sesión ni se permite nada. Esta solicitud está cerrada.

security-contact = ¿Preguntas? Escriba a
