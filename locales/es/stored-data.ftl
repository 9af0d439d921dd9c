# Qué guarda este portal, para qué y cuánto tiempo.

stored-heading = Qué guarda este portal
    .text = Lo mínimo que necesita el trabajo. El contenido de su calendario no se lee para guardarlo, y no se guarda.
stored-column-what = Qué
stored-column-purpose = Para qué
stored-column-kept = Cuánto tiempo

stored-organisations = Organizaciones: identificador de inquilino, nombre, dominios, estado de la aprobación
    .purpose = Para mostrar cómo está cada organización
    .kept = Mientras se conserve algo más sobre ella
stored-people =
    Personas: identificador de objeto, nombre, nombre de inicio de sesión, cuándo estuvieron aquí
    .purpose = Para mostrar los informes a la persona correcta y para decir a un administrador quién lo pidió
    .kept = { $time } desde su última visita; más tiempo si un informe suyo se conserva más tiempo
stored-sessions = Sesiones e inicios de sesión en curso: identificadores en forma de hash, detalles sellados
    .purpose = Para mantener su sesión iniciada y para reconocerle cuando Microsoft le devuelve aquí
    .kept = Sesiones 12 horas, inicios de sesión una hora
stored-language = El idioma que eligió, solo en una cookie de su navegador
    .purpose = Para conservar el idioma en el camino a Microsoft y de vuelta
    .kept = Un año, o hasta que usted elimine la cookie
stored-requests =
    Solicitudes a administradores: quién lo pidió, el estado, hashes de los enlaces, recordatorios escritos, si se retiró, qué
    pasos dio el administrador y qué mostró una comprobación de la cuenta, sin su nombre
    .purpose = Para pasar la solicitud y mostrar en qué quedó
stored-openings =
    Aperturas del enlace de un administrador: un recuento y, de las últimas, la hora y el tipo de navegador, como «Edge en
    Windows»; ninguna dirección y ningún nombre
    .purpose = Para mostrar a la persona que lo pidió si alguien ha mirado
    .kept = { $time }; de cada enlace, las últimas veinte aperturas por personas y por programas
stored-reports =
    Informes: qué permiso respondió y cómo, dónde está el buzón, identificadores de petición de Microsoft
    .purpose = Para decirles a usted, a los administradores de su organización y al soporte qué funciona y quién puede arreglar lo demás
stored-shares =
    Enlaces a informes: quién los creó, para quién, hasta cuándo, una nota, un hash del enlace; de las últimas aperturas, la
    hora, el tipo de navegador y quién fue, si había iniciado sesión
    .purpose = Para mostrar un informe a aquellos con quienes se compartió y, a quien creó el enlace, quién ha mirado
stored-imports = Archivos de informe que los clientes enviaron al soporte: lo que dicen y quién los importó
    .purpose = Para leerlos en la misma forma que un informe de este portal
stored-inspections =
    Miradas a los registros de una organización, donde un administrador nos dejó: estado de la aplicación, concesiones,
    directivas de consentimiento, identificadores de petición de Microsoft
    .purpose = Para decir a las personas y al soporte qué lo impide
stored-write-tests =
    Pruebas de escritura: cuándo, en el calendario de quién, si la entrada ha desaparecido; hasta entonces, un token sellado
    que la elimina
    .purpose = Para no dejar nada en un calendario cuando se interrumpe una comprobación
    .kept = El token hasta que desaparezca la entrada, un día como máximo. El resto: { $time }
stored-visits =
    Cuando el producto le envió aquí: adónde volver y la nota propia del producto, sellada, solo en su navegador
    .purpose = Para llevarle de vuelta al producto
    .kept = Un día
stored-refusals =
    Inicios de sesión rechazados: hora, código de error, identificadores de seguimiento y de correlación de Microsoft
    .purpose = Para ayudar cuando escriba al soporte
stored-desk =
    El trabajo del soporte: notas sobre una organización, su estado, quién se ocupa de ella y el último idioma leído; nombre y
    rol del personal que inició sesión; los pasos de un inicio de sesión que falló
    .purpose = Para responderle y encontrar dónde se detuvo un inicio de sesión
    .kept = Hasta que el proveedor lo borre
stored-log =
    El registro de auditoría: quién hizo qué, cuándo y desde qué dirección de red. Las personas figuran en él mediante referencias que se pueden borrar
    .purpose = Para demostrar quién actuó y que no se modificó nada
    .kept = La dirección: { $address }. La entrada, que ya no nombra a nadie una vez borrados sus datos: { $time }

stored-kept =
    { $days ->
        [one] Un día
       *[other] { $days } días
    }
    .forever = Hasta que el proveedor lo borre

stored-never = Qué no guarda nunca
stored-never-passwords = Contraseñas: solo las escribe en Microsoft.
stored-never-tokens = Tokens de acceso: se mantienen en memoria durante una comprobación y desaparecen con ella.
stored-never-content = Asuntos, invitados, lugares o textos de entradas del calendario.
stored-never-links = Los propios enlaces: solo se guardan sus hashes.

stored-erasure = Borrado
    .own = <a>Vea lo que se guarda de usted</a>, lléveselo o bórrelo usted mismo. Debe haber iniciado sesión.
    .text = O escriba a
