# Qué detiene un inicio de sesión: título, causa y pasos.

gate-other-causes = Otras causas posibles
gate-not-your-fault = No es culpa suya.
gate-step-workflow = Si Microsoft mostró un formulario para solicitar la aprobación, envíelo; decidirá un revisor.
gate-step-look-up = Microsoft explica el número en la página enlazada aquí.

gate-user-consent-needed = Aún no ha aprobado { $app }
    .name = Falta su consentimiento
    .clause = Usted aún no ha aceptado los permisos, y puede hacerlo por su cuenta.
    .explanation =
        Microsoft pregunta una vez a cada persona si { $app } puede usar los permisos que necesita. En su caso, esa
        pregunta sigue abierta.
    .both-readings =
        Microsoft no dice si usted puede aprobar { $app } por su cuenta. Si su página no le ofrece ninguna forma de
        aceptar, tiene que hacerlo un administrador.
    .step-1 = Inicie sesión de nuevo y acepte los permisos en la página de Microsoft.
    .step-2 =
        Si esa página dice que tiene que aprobar un administrador, pase la solicitud a su administrador.

gate-admin-consent-needed = Un administrador tiene que aprobar { $app }
    .name = Se necesita la aprobación de un administrador
    .clause = Solo un administrador de su organización puede aprobar esta aplicación.
    .explanation =
        En su organización, solo los administradores pueden aprobar lo que pide { $app }. Es la configuración habitual
        para aplicaciones que usan calendarios; su cuenta no tiene ningún problema.
    .both-readings =
        Microsoft no dice cuál de dos cosas ocurrió: o solo un administrador puede aprobar { $app } aquí, o no se aprobó
        en la página de Microsoft. Si vio «Need admin approval» («Se necesita la aprobación del administrador»), es lo
        primero.
    .step-1 = Pase la solicitud: su administrador recibe un enlace que muestra qué se pide y por qué.
    .step-2 = Si usted tiene un rol de administrador, abra ese enlace y apruebe para la organización.

gate-admin-request-pending = Hay una solicitud de aprobación en espera
    .name = Aprobación pendiente
    .clause = Su administrador ya tiene una solicitud para esta aplicación.
    .explanation =
        Su organización tiene su propio formulario para pedir a un administrador que apruebe una aplicación. Microsoft no
        informa a { $app } del resultado.
    .step-1 = Envíe el formulario, con un motivo, si aún no lo ha hecho.
    .step-2 =
        Pida a un revisor que mire en Enterprise applications, Admin consent requests. El correo que envía Microsoft le
        indica el resultado.
    .step-3 = Después, vuelva aquí y compruébelo de nuevo.

gate-consent-declined = Los permisos no se aceptaron
    .name = Consentimiento rechazado
    .clause = Alguien pulsó Cancelar en la página de Microsoft.
    .explanation = Alguien eligió Cancelar en la página de Microsoft. No se concedió nada y no se cambió nada.
    .both-readings =
        Microsoft no dice cuál de dos cosas ocurrió: o se eligió Cancelar, o solo un administrador puede aprobar { $app }
        aquí. Si vio «Need admin approval» («Se necesita la aprobación del administrador»), es lo segundo.
    .step-1 = Lea para qué sirve cada permiso y vuelva a intentarlo cuando quiera.
    .step-2 =
        Si la página de Microsoft no le ofrecía ninguna forma de aceptar, tiene que aprobar un administrador: pase la
        solicitud.

gate-publisher-or-risk-block = Microsoft deja esta decisión a un administrador
    .name = Bloqueo por el editor o por riesgo
    .clause = Microsoft retiene la aplicación por su editor o por un indicio de riesgo.
    .explanation =
        Microsoft consideró demasiado arriesgado que una persona apruebe sola esta solicitud, casi siempre porque el
        editor de { $app } aún no está verificado.
    .step-1 = Pase la solicitud: un administrador que confíe en el editor puede aprobarla de todos modos.
    .step-2 = El proveedor de { $app } puede completar la verificación del editor, lo que elimina el bloqueo para todos.

gate-app-not-in-tenant = { $app } aún no se conoce en su organización
    .name = La aplicación no está en la organización
    .clause = La aplicación nunca se ha agregado a su organización.
    .explanation =
        Microsoft no encuentra ninguna entrada de { $app } en esta organización. Se agrega la primera vez que un
        administrador la aprueba.
    .both-readings =
        Tres causas se parecen: nadie ha aprobado { $app } allí todavía, usted inició sesión en una organización distinta
        de la que quería, o su organización está en otra nube de Microsoft que { $app }. «Compruebe el dominio de su
        organización», en la primera página de este portal, indica si se trata de la última.
    .step-1 = Pase la solicitud: al aprobar, { $app } se agrega a la organización.
    .step-2 =
        Si ya se había aprobado, indique al soporte en qué organización inició sesión; puede que la dirección o la nube
        no sean correctas.

gate-app-disabled = { $app } está desactivada en su organización
    .name = Aplicación desactivada
    .clause = Un administrador ha desactivado la aplicación.
    .explanation =
        Un administrador ha desactivado { $app } o ha bloqueado una solicitud para usarla, lo que tiene el mismo efecto.
        Aprobarla de nuevo no la activa.
    .step-1 =
        Un administrador abre Enterprise applications, { $app }, Properties y pone «Enabled for users to sign in» en Yes.
    .step-2 = Después, inicie sesión de nuevo.

gate-user-not-assigned = Usted no está en la lista de personas que pueden usar { $app }
    .name = Persona no asignada
    .clause = La aplicación solo está abierta a las personas que un administrador le ha asignado.
    .explanation =
        Su organización abre { $app } solo a personas asignadas. Esto es independiente de la aprobación de sus permisos.
    .step-1 =
        Un administrador abre Enterprise applications, { $app }, Users and groups, y le asigna a usted o a un grupo del
        que usted sea miembro directo.
    .step-2 = Otra posibilidad: el administrador abre allí Properties y pone «Assignment required» en No.

gate-conditional-access = Una directiva de seguridad de su organización rechaza este inicio de sesión
    .name = Acceso condicional
    .clause = Una directiva de acceso condicional de su organización rechaza el inicio de sesión.
    .explanation =
        Una directiva de acceso condicional o de seguridad no permite este inicio de sesión, por ejemplo por el
        dispositivo o el lugar. Aprobar { $app } no cambia eso.
    .step-1 = Pruebe desde un dispositivo administrado por su organización.
    .step-2 =
        Un administrador encuentra la directiva en el registro de inicios de sesión, pestaña Conditional Access, por el
        identificador de correlación y la hora que se muestran aquí.

gate-mfa-required = Microsoft quiere que vuelva a demostrar su identidad
    .name = Se necesita un segundo factor
    .clause = Se necesita un segundo factor o un inicio de sesión más reciente.
    .explanation = Se necesita un segundo factor o un inicio de sesión más reciente para que { $app } pueda continuar.
    .step-1 = Inicie sesión de nuevo y siga las indicaciones de Microsoft.
    .step-2 = Si no puede registrar un segundo factor, pregunte a su administrador.

gate-wrong-account-type = Esta cuenta no es la adecuada
    .name = Cuenta equivocada
    .clause = La cuenta es personal o de invitado, o pertenece a otra organización.
    .explanation =
        Ha iniciado sesión con una cuenta personal, de invitado o de otra organización, o con una que no se puede usar.
    .step-1 = Inicie sesión de nuevo y elija su cuenta de trabajo de la organización que quiere conectar.
    .step-2 =
        Si esa es la cuenta que usó, pregunte a su administrador si está habilitada y si es miembro de la organización.

gate-cross-tenant-policy = Una regla entre organizaciones o de su red rechaza el inicio de sesión
    .name = Directiva entre inquilinos
    .clause = Su organización restringe el acceso a aplicaciones de otras organizaciones.
    .explanation =
        Su red, su organización o la otra organización limita en qué organizaciones se puede iniciar sesión.
    .step-1 = Pruebe desde otra red, si su organización lo permite.
    .step-2 =
        Un administrador comprueba la configuración de acceso entre inquilinos y las restricciones de inquilino.

gate-redirect-mismatch = { $app } está mal configurada: la dirección de retorno
    .name = Dirección de redirección
    .clause = La dirección de retorno de la aplicación no está registrada.
    .explanation =
        Microsoft no conoce la dirección a la que tendría que devolverle. Solo el proveedor de { $app } puede arreglarlo.
        Si ocurrió al final de una aprobación, puede que la aprobación se haya guardado de todos modos.
    .step-1 = Envíe los detalles que se muestran aquí al soporte del proveedor.
    .step-2 = Si se trataba de una aprobación, compruebe si está vigente.

gate-vendor-credential = { $app } no pudo demostrar su identidad a Microsoft
    .name = Credencial del proveedor
    .clause = La credencial de la propia aplicación es incorrecta o ha caducado.
    .explanation =
        El secreto o el certificado del proveedor es incorrecto o ha caducado. Ni su cuenta ni su organización tienen
        ningún problema.
    .step-1 = Envíe los detalles que se muestran aquí al soporte del proveedor e inténtelo más tarde.

gate-wrong-tenant-or-cloud = No se encontró esta organización
    .name = Inquilino o nube equivocados
    .clause = La organización no se conoce allí, o está en otra nube de Microsoft.
    .explanation =
        Microsoft no conoce aquí ninguna organización con ese nombre. El dominio puede estar mal escrito, no usar
        Microsoft o pertenecer a otra nube de Microsoft, como la del Gobierno de EE. UU. o la de China.
    .step-1 =
        Compruebe el dominio, o inicie sesión con su dirección del trabajo y deje que Microsoft encuentre la organización.
    .step-2 = Si su organización está en otra nube de Microsoft, pregunte al proveedor si { $app } se ofrece allí.

gate-other-cloud = Su organización está en otra nube de Microsoft
    .explanation =
        Las cuentas de { $domain } están en { $cloud }. { $app } no está registrada allí, y las cuentas de una nube de
        Microsoft no pueden iniciar sesión en aplicaciones de otra. Nada de lo que haga su organización puede cambiarlo.
        No es culpa suya.
    .step-1 = Pregunte al proveedor si { $app } se ofrece para { $cloud }.
    .step-2 = Si también tiene una cuenta en otra organización, inicie sesión con ella.

gate-app-registration-wrong = { $app } está mal configurada en Microsoft
    .name = Registro de la aplicación
    .clause = El registro de la aplicación pide algo que no existe.
    .explanation =
        Su registro, o los permisos que pidió, no encajan. Solo el proveedor de { $app } puede arreglarlo.
    .step-1 = Empiece de nuevo desde el principio; un enlace o una pestaña antiguos pueden causarlo una vez.
    .step-2 = Si vuelve a ocurrir, envíe los detalles que se muestran aquí al soporte del proveedor.

gate-service-missing-in-tenant = A su organización le falta un servicio que { $app } necesita
    .name = Falta un servicio
    .clause = Su organización no tiene el servicio con el que trabaja la aplicación.
    .explanation =
        { $app } trabaja con un servicio de Microsoft que esta organización no ha contratado o ha desactivado.
    .step-1 = Un administrador asigna licencias para el servicio o lo activa.
    .step-2 = Después, un administrador aprueba { $app } de nuevo.

gate-session-expired = Su inicio de sesión ha caducado
    .name = Sesión caducada
    .clause = El inicio de sesión tardó demasiado y caducó.
    .explanation =
        El inicio de sesión es demasiado antiguo, ya se había usado o se dio por terminado, por ejemplo por una
        contraseña nueva.
    .step-1 = Inicie sesión de nuevo.

gate-microsoft-transient = Microsoft no ha podido hacerlo en este momento
    .name = Fallo pasajero de Microsoft
    .clause = Microsoft tiene un fallo pasajero.
    .explanation = Microsoft comunicó un fallo pasajero. No hay que cambiar nada.
    .step-1 = Espere medio minuto e inténtelo de nuevo.
    .step-2 =
        Si persiste, consulte la página de estado de los servicios de Microsoft o envíe los detalles que se muestran aquí
        al soporte.

gate-unknown = Microsoft lo rechazó por un motivo que no conocemos
    .name = Desconocida
    .clause = La causa no la conocemos.
    .explanation =
        No conocemos la respuesta de Microsoft, así que no hacemos suposiciones. Los detalles de abajo son lo que
        necesita el soporte.
    .step-1 = Inténtelo una vez más desde el principio.
    .step-2 = Si vuelve a ocurrir, envíe los detalles que se muestran aquí al soporte.
