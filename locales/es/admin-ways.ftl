# Otras formas de aprobar, limitar y revocar.

ways-back = Volver a la solicitud
ways-title = Otras formas de aprobar { $app }
ways-lead =
    La página de consentimiento de Microsoft es el camino más corto. Estos llevan al mismo resultado, para el inquilino de
    { $organisation }. Elija el que elija, vuelva aquí después y pulse «Comprobar ahora».
ways-check = ¿Ha llegado?
    .text =
        «Comprobar ahora» busca la aprobación en un token nuevo. Inicia su sesión en silencio si su sesión de Microsoft lo
        permite, y no cambia nada. Microsoft puede tardar unos minutos, como máximo una hora.
ways-check-done = Ya está todo demostrado. No queda nada por aprobar.
ways-one-person-note =
    Una aprobación para una persona no es una aprobación para la organización: esta página sigue abierta y esa persona puede
    conectarse.

ways-portal = En el centro de administración de Entra
    .open = Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>.
    .grant = Elija <strong>Grant admin consent</strong> e inicie sesión.
    .missing =
        ¿No está { $app } en la lista? Entonces aún no está en su inquilino. Use la página de consentimiento de Microsoft o uno
        de los comandos de abajo, que la agregan.
    .static =
        El botón pide lo que figura en el registro de la aplicación. Si es menos de lo que muestra esta página, «Comprobar
        ahora» nombra lo que falta.
ways-workflow = Las solicitudes de su propia organización
    .text =
        Si su organización permite pedir aplicaciones, las solicitudes esperan en <strong>Entra ID > Enterprise apps > Admin
        consent requests > My Pending</strong>, a la vista de quien esté designado como revisor.
    .review =
        Abra la solicitud, elija <strong>Review permissions and consent</strong> y apruebe. Un revisor también necesita uno
        de los roles que pueden aprobar.
    .block =
        Con <strong>Deny</strong> se puede volver a pedir; <strong>Block</strong> agrega la aplicación al inquilino y la
        desactiva.

ways-everybody = Para todos, con un comando
    .text =
        Cada uno de ellos agrega { $app } al inquilino si falta, conserva lo que ya se había concedido y muestra al final lo
        que está concedido. Tienen efecto inmediato, y ninguna página vuelve a preguntar.
ways-person = Solo para una persona, con un comando
    .text = Entonces solo esta persona puede usar { $app }. Repítalo para otras.
    .known = Está rellenado para { $name }.
    .unknown = Ponga el nombre de inicio de sesión de la persona donde dice <code>PERSON@YOUR-DOMAIN</code>.
ways-powershell = Microsoft Graph PowerShell
    .hint = Requiere el módulo <code>Microsoft.Graph</code>, PowerShell 7 o 5.1 y un rol que pueda aprobar.
ways-azure-cli = CLI de Azure
    .hint = Para un shell POSIX como Bash; Azure Cloud Shell lo tiene todo.
ways-graph = Peticiones a Microsoft Graph
    .hint =
        Para Graph Explorer o una herramienta propia, una tras otra. Las palabras en mayúsculas son identificadores que da
        una petición anterior; una línea con <code>#</code> dice cuál, o cuándo hace falta la petición.
ways-requests =
    Requieren los permisos <code>Application.ReadWrite.All</code> y
    <code>DelegatedPermissionGrant.ReadWrite.All</code>.

limit-title = Limitar { $app } a algunas personas
limit-lead =
    No existe una aprobación para un grupo. Apruebe para la organización y después deje entrar solo a las personas asignadas a
    la aplicación.
limit-order =
    Hágalo justo después de la aprobación, o antes si { $app } ya está en su inquilino: entre lo uno y lo otro, todos pueden
    iniciar sesión.
limit-portal = En el centro de administración de Entra
    .required =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Properties</strong>, ponga <strong>Assignment required?</strong>
        en <strong>Yes</strong> y guarde.
    .assign =
        Abra <strong>Users and groups > Add user/group</strong>, elija personas o grupos y asígnelos.
    .notes =
        Los grupos requieren Entra ID P1 o P2. Las personas de un grupo que está dentro del grupo no cuentan. Quienes tienen
        el rol Global Administrator pueden iniciar sesión sin estar asignados.
limit-commands = Con comandos
    .text = Ponga el nombre del grupo donde dice <code>NAME OF THE GROUP</code>.
    .roles =
        Asignan el acceso predeterminado. Si { $app } tiene roles propios, elija uno en el centro de administración de Entra.
    .requests =
        Requieren los permisos <code>Application.ReadWrite.All</code>,
        <code>AppRoleAssignment.ReadWrite.All</code> y <code>Group.Read.All</code>.
limit-after =
    Quien no está asignado ve AADSTS50105 en Microsoft. Este portal lo explica cuando se pega.
limit-decide = Anotarlo en la lista de sus pasos
    .text = No comprobamos si es así. Es para usted y para los colegas que tengan este enlace.
    .everybody = Todos pueden usarla
    .assigned = Limitada a personas asignadas

revoke-title = Revocar la aprobación de { $app }
revoke-lead =
    Puede revocarla en cualquier momento, y no nos necesita para ello: la aprobación es un registro de su propio inquilino.
revoke-effect = Qué ocurre entonces
    .tokens =
        { $app } no recibe más tokens para estos permisos. Los tokens ya emitidos caducan por sí solos, por lo general en una
        hora aproximadamente.
    .people = Las personas vuelven a ver la página de aprobación de Microsoft o le piden una nueva aprobación.
    .again =
        Revocarla no la prohíbe para más adelante: quien puede aprobar, sigue pudiendo. Para prohibirla, desactive la
        aplicación: <strong>Entra ID > Enterprise apps > { $app } > Properties > Enabled for users to sign-in</strong> en
        <strong>No</strong>.
revoke-portal = En el centro de administración de Entra
    .text =
        Abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong>, elija la pestaña <strong>Admin
        consent</strong> y, con <strong>Revoke</strong>, revoque lo que haya que quitar.
    .users =
        Lo que las personas concedieron para sí mismas está en la pestaña <strong>User consent</strong> y no se puede revocar
        allí; los comandos de abajo lo hacen.
revoke-everybody = Lo que se concedió para todos
revoke-person = Lo que se concedió para una persona
revoke-app = La aplicación entera
    .text =
        Quita { $app } del inquilino, con todas las concesiones y asignaciones. Se puede restaurar durante 30 días. En el centro
        de administración de Entra: <strong>Entra ID > Enterprise apps > { $app } > Properties > Delete</strong>.
    .requests = Requiere el permiso <code>Application.ReadWrite.All</code>.
