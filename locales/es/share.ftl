# Compartir un informe mediante un enlace: la página en la que se crea y la página que abre.

share-title = Compartir este informe
    .text =
        Recibe un enlace que puede enviar a quien quiera. Muestra el informe tal como está ahora, y no más de lo que dice el
        nivel. Abrirlo no cambia nada, y puede retirarlo en cualquier momento.
share-back = Volver al informe

share-level = Cuánto del informe

share-who = Quién puede abrir el enlace
share-who-own = Personas de { $organisation }, después de iniciar sesión
share-who-named = Personas de otra organización, después de iniciar sesión
share-who-anyone = Cualquiera que tenga el enlace
    .hint = Un enlace se reenvía con facilidad.
share-organisation = Otra organización
    .hint = Solo para personas de otra organización: su dominio, por ejemplo contoso.com, o su ID de inquilino.
share-days = Cuánto tiempo funciona
share-days-count =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
share-note = Nota
    .hint = Hasta 200 caracteres, o nada. La ven usted y el soporte; quienes abren el enlace no la ven.
share-make = Crear el enlace

share-made = El enlace está creado
    .once = Se muestra solo esta vez: guardamos únicamente su huella. Cópielo ahora.
    .copy = Copiar el enlace
share-again = Crear otro enlace

share-links = Enlaces a este informe
    .none = No hay ninguno.
share-opens-own = Las personas de { $organisation } pueden abrirlo después de iniciar sesión.
share-opens-anyone = Cualquiera que tenga el enlace puede abrirlo.
share-until = Funciona hasta el { $at }.
share-made-by = Creado el { $at } por { $name }.
share-views =
    { $count ->
        [0] Todavía no se ha abierto.
        [one] Abierto una vez.
       *[other] Abierto { $count } veces.
    }
share-log = Quién lo abrió por última vez
share-state-open = Funciona
share-state-expired = Caducado
share-state-revoked = Retirado
share-revoke = Retirar el enlace

shared-by-link = Compartido mediante un enlace. { $level }:
shared-noted =
    Quien creó el enlace ve que se ha abierto, con qué tipo de navegador y, si usted ha iniciado sesión aquí, quién lo abrió.
shared-download = Descargar como archivo firmado
    .hint = JSON con la firma de este portal: se puede reconocer cualquier cambio posterior.

shared-sign-in = Inicie sesión para leer este informe
    .text = El enlace es para personas de una sola organización. Inicie sesión con su cuenta de trabajo de esa organización.
shared-other-tenant = Este informe es para otra organización
    .text = Ha iniciado sesión como { $username }. El enlace es para personas de otra organización.
    .next = Si tiene una cuenta allí, inicie sesión con ella. Si no, pida otro enlace a la persona que lo envió.
    .button = Iniciar sesión con otra cuenta
shared-expired = Este enlace ha caducado
    .text = Funcionó hasta el { $at }.
shared-unknown = Está incompleto o se retiró.

error-share-level = Elija cuánto del informe muestra el enlace.
error-share-days = Elija cuánto tiempo funciona el enlace.
error-share-who = Elija quién puede abrir el enlace.
error-share-organisation = Escriba el dominio de la otra organización, por ejemplo contoso.com, o su ID de inquilino.
error-share-note = Acorte la nota a una línea de hasta 200 caracteres.
