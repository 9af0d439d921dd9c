# El paso en el que se permite el acceso al calendario.

connect-step = Paso 2 de 2
connect-heading = Permita el acceso a su calendario
    .with-errors = Error: Permita el acceso a su calendario
connect-account = Cuenta
    .name = Sesión iniciada como
    .organisation = Organización
    .other = Usar otra cuenta
connect-permissions = Qué le preguntará Microsoft a continuación
    .text =
        Microsoft enumera estos permisos. Con cada uno, { $app } solo puede actuar en su nombre, y nunca más allá de lo
        que usted puede hacer.
    .hint =
        ¿Dice Microsoft que necesita a un administrador? Vuelva atrás desde allí o cierre la página: este portal le indica
        qué hacer.
connect-tests = ¿Qué podemos probar?
    .text =
        La lectura se prueba siempre, sin mirar el contenido de las entradas. La escritura solo se prueba si usted lo
        indica.
connect-button = Conectar el calendario
connect-write-test = Probar la escritura en mi calendario
    .hint =
        Crea una entrada privada en el pasado, sin invitados ni aviso, y la elimina enseguida. No se invita ni se avisa a
        nadie. Si la prueba se interrumpe a la mitad, el portal la elimina igualmente: hasta que la entrada desaparezca, y
        como máximo durante un día, guarda para ello un permiso sellado.
connect-shared-calendar = Dirección de un colega que comparte un calendario con usted (opcional)
    .hint = Solo así podemos probar los calendarios compartidos. Leemos si existe una entrada, nunca lo que dice.
connect-shared-write-test = Probar también la escritura en ese calendario compartido
    .hint = El mismo tipo de entrada, creada y eliminada en el calendario de su colega. Pregúntele antes.
