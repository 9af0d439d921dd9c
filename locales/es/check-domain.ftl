# La página que mira un dominio desde fuera.

check-domain-domain = Dominio
    .hint =
        La parte que sigue a la @ en las direcciones de correo del trabajo, por ejemplo contoso.com. No se pide la dirección
        de ninguna persona.

check-domain-title = Comprobar un dominio
    .text =
        Vea lo que Microsoft y los registros públicos dicen de una organización antes de que nadie inicie sesión: si tiene
        cuentas de Microsoft, en qué nube, y dónde está probablemente su correo.
check-domain-which = ¿Qué dominio?
check-domain-another = Otro dominio
check-domain-check = Comprobar

check-domain-found = { $domain } desde fuera
check-domain-cloud = Indicio: probablemente al alcance
check-domain-hybrid = Indicio: depende de la persona
check-domain-out-of-reach = Indicio: probablemente fuera de alcance
check-domain-other-cloud = Otra nube de Microsoft
check-domain-no-tenant = No se encontró ninguna organización de Microsoft
check-domain-cannot-tell = Indicio: no se puede saber
check-domain-hints =
    Son indicios. Los registros dicen cómo está configurado un dominio, nunca dónde está el buzón de una persona. Solo al
    iniciar sesión se ve si { $app } puede acceder a un calendario.
check-domain-sign-in = Iniciar sesión y comprobarlo con certeza
check-domain-seen = Qué se vio
    .at = Visto el { $time }. Las respuestas se guardan durante una hora.
