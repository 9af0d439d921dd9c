# La primera página.

start-title = Conectar su calendario
start-heading = Conecte su calendario con { $app }
start-connect = Conectar su calendario
    .hint = Inicia sesión en Microsoft y vuelve aquí.
start-signed-in = Ha iniciado sesión como <strong>{ $name }</strong> ({ $username }).
start-go-on = Continuar con su calendario
start-last-report = Mostrar mi último informe
start-steps = Qué ocurre
start-step-1 = Inicia sesión con Microsoft
    .text = Con su cuenta de trabajo, en la propia página de Microsoft. Nunca vemos su contraseña.
start-step-2 = Permite el acceso a su calendario
    .text =
        Muchas organizaciones dejan esta decisión a un administrador. Si es el caso de la suya, le damos un enlace con el
        que su administrador puede actuar.
start-step-3 = Comprobamos que funciona de verdad
    .text =
        Hacemos a Microsoft una pregunta por cada permiso y le mostramos qué ha respondido, qué no, y quién puede
        arreglarlo.
start-admin = He recibido un enlace como administrador
    .text =
        Abra ese enlace. No necesita ninguna cuenta aquí. Muestra quién lo pide, para qué y por qué, y solo le lleva a la
        página de Microsoft cuando usted decide ir.
start-stuck = ¿Se ha quedado en una página de Microsoft?
    .text = Algunas páginas de Microsoft no vuelven aquí. <a>Díganos qué dice la página</a> y se lo explicamos.
start-domain = ¿Está nuestro correo al alcance?
    .text = <a>Compruebe el dominio de su organización</a> antes de que nadie inicie sesión.
