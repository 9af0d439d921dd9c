# La entrada desde el producto y el regreso a él.

entry-welcome = Conecte su calendario con { $app }
entry-sent =
    { $app } le ha enviado aquí porque una cuenta de empresa necesita algunos pasos con Microsoft.
entry-account =
    Microsoft abre el inicio de sesión para <strong>{ $account }</strong>. Allí puede elegir otra cuenta.
entry-go = Continuar a Microsoft
    .hint = Inicia sesión en la propia página de Microsoft y vuelve aquí. Nunca vemos su contraseña.
entry-go-on = Continuar
entry-steps = Qué ocurre
entry-step-sign-in = Inicia sesión con Microsoft.
entry-step-allow =
    Permite el acceso a su calendario. Si su organización lo deja en manos de un administrador, recibe un enlace para esa
    persona.
entry-step-check = Comprobamos que funciona de verdad.
entry-step-back = Vuelve a { $app }.

entry-back = Volver a { $app }
entry-back-heading = Ha venido desde { $app }
entry-told-checked = { $app } recibe el aviso del resultado de la comprobación de su conexión.
entry-told-allowed =
    { $app } recibe el aviso de que su organización permite la aplicación. Después puede conectar su calendario allí o aquí.
entry-told-handed-over =
    { $app } recibe el aviso de que se ha preguntado a su administrador. Puede volver a esta página en cualquier momento.
entry-told-declined-by-admin = { $app } recibe el aviso de que su administrador dijo que no. El motivo se queda aquí.
entry-told-declined =
    { $app } recibe el aviso de que usted no permitió el acceso. Puede cambiar de opinión en cualquier momento.
entry-told-blocked = { $app } recibe el aviso de qué lo impide, para que no tenga que preguntarle a usted.
entry-told-else =
    No recibe ningún nombre, ninguna dirección ni nada de su calendario. Si ha iniciado sesión aquí, recibe el
    identificador de su cuenta.

entry-no-way-back =
    Puede continuar aquí. No hay ningún botón de regreso: cierre esta página cuando termine.
entry-not-listed =
    Para quienes desarrollan el producto: este portal no conoce la dirección a la que hay que volver. Agréguela, entera y sin
    parámetros de consulta, a <code>entry.return_addresses</code>.
entry-state-unusable =
    Para quienes desarrollan el producto: <code>state</code> tiene que constar de 1 a 512 caracteres ASCII visibles.

entry-no-error = No se nos indicó qué falló
    .text =
        { $app } le ha enviado aquí, pero no llegó ningún error de Microsoft. Puede intentarlo de nuevo aquí sin más. Si
        Microsoft le mostró un texto, díganos qué decía.
    .connect = Conectar su calendario
    .stuck = Decirnos qué dijo Microsoft
    .support = Para soporte
    .vendor =
        Para quienes desarrollan el producto: falta <code>error</code>, o un parámetro aparece dos veces. Transmita lo que
        Microsoft envió a su dirección de redirección, una vez y sin cambios, y solo cuando haya fallado.

entry-nowhere = No hay ningún sitio al que volver
    .text =
        { $app } no envió aquí este navegador, o fue hace más de un día. Abra { $app } como suele hacerlo.
    .home = Ir a la primera página
