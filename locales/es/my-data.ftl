# Lo que se guarda de la persona que ha iniciado sesión.

mydata-heading = Lo que se guarda de usted
    .text = Todo lo que este portal tiene registrado de usted: para leerlo, llevárselo o borrarlo.
    .everybody = Lo que este portal guarda de todos, y durante cuánto tiempo
mydata-file = Llévese sus datos
    .text =
        Un archivo JSON con todo lo que figura abajo y sus informes completos. Guárdelo en lugar seguro: contiene su nombre
        e identificadores de Microsoft.
    .button = Descargar mis datos
mydata-account = Su cuenta
    .name = Nombre
    .username = Nombre de inicio de sesión
    .person = Id. de objeto
    .tenant = Id. de inquilino
    .first = Primera visita
    .last = Último inicio de sesión
    .connected = Calendario conectado
mydata-sessions = Dónde tiene la sesión iniciada
    .row = Desde el { $began }, hasta el { $ends } como máximo
    .this = Este navegador
    .end = Cerrar esa sesión
    .others = Cerrar todas las demás sesiones
mydata-nothing = Nada.
mydata-reports = Informes
mydata-refusals = Inicios de sesión rechazados
mydata-requests = Solicitudes a su administrador
mydata-log = Lo que usted hizo según el registro de auditoría
    .text =
        { $count ->
            [0] No hay ninguna entrada suya.
            [one] Hay una entrada suya.
           *[other] Hay { $count } entradas suyas; se muestran las más recientes.
        }
    .from = desde { $address }
mydata-erase = Borrar mis datos
    .text =
        Todo lo anterior se elimina de inmediato y para siempre: sus informes, inicios de sesión rechazados, solicitudes y
        sesiones, su nombre y su nombre de inicio de sesión. Se cierra su sesión. Nadie puede recuperarlo.
    .sure = Sí, borrar todo lo que haya sobre mí
    .button = Borrar mis datos
    .not-sure = Marque la casilla para confirmar que está seguro. No se ha borrado nada.
mydata-stays = Lo que queda, y por qué
    .log =
        Entradas del registro de auditoría: que algo ocurrió, y cuándo. Lo que las vincula a usted se borra, de modo que
        nadie puede averiguar que eran suyas. Sin ellas nadie podría saber si el registro fue manipulado.
    .proof =
        Que su organización aprobó { $app }, cuando la prueba se basa en una solicitud suya: sin su nombre. La prueba
        pertenece a su organización.
    .sign-ins = Inicios de sesión en curso: sellados, sin su nombre, y eliminados un día después de terminar.
    .elsewhere =
        Lo que guardan por su cuenta Microsoft, su organización y { $app }, y las copias de informes que alguien haya
        descargado.
mydata-erased = Sus datos están borrados
    .text = Su sesión está cerrada y este portal ya no le conoce.
    .again = Si vuelve a iniciar sesión, guardará de nuevo lo que necesite para ello.
    .home = A la primera página
