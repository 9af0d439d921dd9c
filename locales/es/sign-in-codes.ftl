# Qué significa cada código de inicio de sesión de Microsoft.

code-16000 = La cuenta que ha iniciado sesión no pertenece a la organización a la que se dirigió la petición.
code-16003 = Su cuenta nunca se agregó a la organización a la que se dirigió la petición.
    .action = Otra posibilidad: un administrador de esa organización invita a su cuenta como invitado.
code-50014 = Una invitación de invitado aún no se ha aceptado.
    .action = Acepte la invitación que llegó por correo. Un administrador puede enviarla de nuevo.
code-50020 =
    Su cuenta procede de otra organización y no se conoce en aquella a la que se dirigió la petición.
    .action = Otra posibilidad: un administrador de esa organización invita a su cuenta como invitado.
code-50034 = En la organización no hay ninguna cuenta con ese nombre.
    .action = Compruebe cómo está escrito el nombre de la cuenta.
code-50057 = La cuenta está deshabilitada.
    .action = Un administrador habilita la cuenta, o usted usa otra.
code-50126 = El nombre de usuario o la contraseña no son correctos.
    .action = Inténtelo de nuevo o restablezca la contraseña.
code-51004 = Su cuenta no está en el directorio al que se dirigió la petición.
    .action = Otra posibilidad: un administrador de esa organización invita a su cuenta como invitado.
code-90072 =
    Inició sesión una cuenta externa que no es miembro de la organización, así que no se puede cumplir el segundo factor de
    la organización.
    .action =
        Otra posibilidad: un administrador invita a su cuenta como invitado o corrige la sincronización de cuentas.
code-500200 = Usó una cuenta personal de Microsoft donde solo valen cuentas profesionales o educativas.
code-500207 = Este tipo de cuenta no se puede usar para el servicio que se pidió.
    .action = El proveedor de { $app } comprueba qué tipos de cuenta admite la aplicación.
code-500208 = El dominio de la cuenta no corresponde al tipo de cuenta que espera esta organización.
code-500571 = Su cuenta de invitado en esta organización está deshabilitada.
    .action = Un administrador de esta organización habilita la cuenta de invitado.

code-50011 =
    La dirección de retorno de la petición no está registrada para la aplicación; cuentan las mayúsculas, el puerto y una
    barra final.
    .action = El proveedor registra exactamente esta dirección y espera unos minutos.
code-500113 = La aplicación no tiene ninguna dirección de retorno.
    .action = El proveedor registra la dirección de retorno.
code-900971 = No se envió ninguna dirección de retorno.
    .action = El proveedor envía y registra la dirección de retorno.

code-50053 =
    La cuenta está bloqueada tras demasiadas contraseñas incorrectas, o el inicio de sesión procedía de una dirección conocida
    por ataques.
    .action =
        Espere, o pida a un administrador que mire el registro de inicios de sesión y desbloquee la cuenta.
code-50131 = Microsoft nombra como causas posibles el dispositivo, el lugar o una actividad sospechosa.
code-53000 = La organización exige un dispositivo administrado que cumpla sus reglas, y este no las cumple.
    .action = Otra posibilidad: inscriba este dispositivo, si su organización lo permite.
code-53002 = La organización solo permite aplicaciones cliente aprobadas.
    .action = Un administrador ajusta la directiva de acceso condicional para { $app }.
code-53003 =
    .action = El administrador ajusta la directiva para { $app } o para usted.
code-53004 = No se pudo registrar el segundo factor porque el inicio de sesión parece arriesgado.
    .action = Regístrelo desde un lugar de confianza, o pida a un administrador que elimine el riesgo.
code-53011 = Está bloqueado el acceso a su cuenta por un riesgo que se vio en su organización de origen.
    .action = Un administrador de su organización de origen examina el riesgo y lo elimina.
code-530004 =
    La organización exige un dispositivo conforme y no acepta lo que su organización de origen dice de él.
    .action =
        Los administradores de ambas organizaciones configuran la confianza en las notificaciones del dispositivo, o dejan a
        los invitados fuera de la directiva.
code-530032 =
    .action = El administrador revisa las directivas de seguridad de la organización.
code-530035 = Los valores predeterminados de seguridad de la organización rechazaron la petición por no ser segura.
    .action = Inicie sesión con autenticación moderna y un segundo factor.

code-50055 = La contraseña ha caducado.
    .action = Cambie la contraseña y después inicie sesión de nuevo.
code-50058 =
    No había ninguna sesión con la que iniciar sesión en silencio. Es lo esperado cuando Microsoft no puede mostrar ninguna
    página.
    .action = Inicie sesión de nuevo en la página de Microsoft.
code-50140 = Microsoft preguntó si quiere mantener la sesión iniciada. Es normal.
    .action = Responda a la pregunta y continúe.
code-50173 = El inicio de sesión se revocó: la contraseña cambió o se cerraron las sesiones.
code-54005 = El código de inicio de sesión ya se había usado.
code-70000 = El inicio de sesión guardado no es válido.
code-70008 = El código de inicio de sesión o el token de actualización ha caducado o se revocó.
code-70043 =
    La organización quiere que se inicie sesión con más frecuencia, y este inicio de sesión es demasiado antiguo.
code-700082 =
    El inicio de sesión guardado pasó demasiado tiempo sin usarse; por lo general, el límite es de 90 días.

code-50059 = Nada en la petición indica de qué organización se trata.
    .action = Empiece de nuevo con su dirección del trabajo o el dominio de la organización.
code-90002 = En esta nube de Microsoft no existe ninguna organización con ese nombre o identificador.
code-90038 = La organización está en otra nube nacional.
    .action = Si { $app } se ofrece en esa nube, empiece de nuevo en su inicio de sesión de allí.
code-900021 = El identificador de la organización en la dirección está vacío.
    .action = Empiece de nuevo con un dominio o identificador reales.
code-900023 = La organización de la dirección no es ni un identificador ni un nombre de dominio.
    .action = Empiece de nuevo con un dominio o identificador reales.
code-900439 = La aplicación está registrada en la nube del Gobierno de EE. UU. y se usó desde la pública.
    .action = Empiece de nuevo en el inicio de sesión de la nube del Gobierno de EE. UU.

code-50072 = Tiene que configurar un segundo factor.
    .action = Inicie sesión de nuevo en la página de Microsoft y registre el segundo factor.
code-50074 = Se pidió un segundo factor y no se dio.
code-50076 =
    Una directiva o el lugar del inicio de sesión exige un segundo factor, y esta petición no podía mostrar el aviso.
code-50078 = El segundo factor se dio hace demasiado tiempo para la directiva de la organización.
code-50079 = Tiene que registrar información de seguridad para el segundo factor.
    .action = Inicie sesión de nuevo en la página de Microsoft y registre la información de seguridad.
code-50158 = Se pidió otro paso, como unas condiciones de uso o un segundo factor de otro fabricante.

code-50105 =
    Su nombre no está en la lista, y ningún grupo de ella le tiene como miembro directo; los grupos dentro de grupos no
    cuentan.

code-50148 = La clave de prueba (PKCE) del inicio de sesión no coincide con aquella con la que empezó.
code-50194 = La aplicación está registrada para una sola organización y se usó desde otra.
    .action = El proveedor hace que el registro sea multiinquilino.
code-50196 = La misma petición se envió demasiadas veces en poco tiempo.
    .action = Espere unos minutos antes de intentarlo de nuevo. El proveedor busca un bucle de redirecciones.
code-65005 =
    La aplicación pide un servicio o permiso que no figura en su registro, o que esta organización no tiene.
    .action =
        El proveedor agrega el permiso al registro, y se da de nuevo el consentimiento. La organización comprueba que el
        servicio tenga licencia.
code-70011 = La lista de permisos de la petición está mal formada o mezcla lo que no se debe mezclar.
    .action = El proveedor corrige la lista.
code-90005 = La petición combina indicaciones sobre la cuenta que se excluyen entre sí.
code-90008 = Nadie dio su consentimiento, y en el registro falta incluso el permiso para iniciar sesión.
    .action = El proveedor agrega User.Read al registro; después se da de nuevo el consentimiento.
code-650053 = Un permiso de la petición no existe para el servicio.
    .action = El proveedor corrige el nombre del permiso.
code-650054 = La aplicación pide permisos de un servicio que se quitó o que no está disponible aquí.
    .action = El proveedor quita el servicio del registro.
code-650056 =
    En la aplicación no figura ningún permiso para el servicio, falta el consentimiento, o el identificador o el certificado
    de la aplicación no son correctos.
    .action =
        El proveedor comprueba el registro, el identificador y la credencial; después un administrador da el
        consentimiento.
code-650057 = La petición nombra un servicio que no figura en el registro de la aplicación.
    .action = El proveedor agrega el servicio al registro.
code-650059 = La aplicación está registrada solo para su propia organización.
    .action = El proveedor abre el registro a otras organizaciones.
code-700005 =
    El código de inicio de sesión se emitió para el punto de conexión de una organización distinta de aquella a la que se
    envió.
code-700022 = Se pidieron en un solo paso permisos de más de un servicio.
    .action = El proveedor pide un servicio cada vez.
code-700023 =
    Un permiso no es válido para un token de acceso, o la credencial se creó para otra nube.
    .action =
        El proveedor comprueba los permisos y, si usa un certificado, la audiencia de la aserción.
code-700054 = La aplicación pidió un token de identificador de una forma que su registro no permite.
    .action = El proveedor usa el flujo de código o habilita los tokens de identificador.
code-900144 = A la petición le falta una parte obligatoria.
code-7000110 = El código de inicio de sesión o el token de actualización pertenece a otra aplicación.
    .action = El proveedor usa el identificador y la credencial de la propia aplicación.
code-9002325 =
    La dirección de retorno está registrada para una aplicación de navegador, y la usó un servidor.
    .action = El proveedor la registra en la plataforma «Web».
code-9002332 =
    La aplicación es para cuentas profesionales o educativas, y la petición fue al punto de conexión de las personales.
    .action =
        Empiece de nuevo desde { $app } con una cuenta de trabajo. Si vuelve a ocurrir, envíe los detalles que se muestran
        aquí al soporte del proveedor.

code-65001 = Ni usted ni un administrador han concedido los permisos que se pidieron.
    .action =
        Si eso ya se hizo, el soporte del proveedor compara los permisos pedidos con los concedidos: normalmente falta uno.
code-90093 = Usted no puede conceder al menos uno de los permisos.
code-90094 = Se debe al propio permiso o a la directiva de la organización.
code-90099 =
    El administrador de un partner usó la aplicación en la organización de un cliente donde nadie ha dado aún su
    consentimiento.
    .action = El administrador que apruebe primero tiene que ser miembro de esa organización.

code-70001 =
    Microsoft usa este número también cuando no encuentra la aplicación en la organización.
code-1000031 = La aplicación no se puede usar en esta organización en este momento.
    .action =
        Si no está desactivada, el administrador comprueba si el uso de la aplicación está restringido.
code-7000112 = Bloquear una solicitud de aprobación deja exactamente este estado.

code-70021 = Ninguna credencial federada de la aplicación coincide, o se creó hace un momento.
    .action = El proveedor espera unos minutos y después compara emisor, sujeto y audiencia.
code-700025 = La aplicación está registrada como cliente público y envió una credencial.
    .action = El proveedor registra la dirección de retorno en la plataforma «Web».
code-700027 = No se pudo comprobar la firma del certificado de la aplicación.
    .action = El proveedor carga el certificado en uso, o sustituye uno que ha caducado.
code-700211 = Ninguna credencial federada de la aplicación tiene el emisor del token que envió.
    .action = El proveedor copia el emisor exactamente, incluida la barra final.
code-700212 = Ninguna credencial federada de la aplicación tiene la audiencia del token que envió.
    .action = El proveedor pone la misma audiencia en ambos lados.
code-700213 =
    Ninguna credencial federada de la aplicación tiene el sujeto del token que envió; cuentan las mayúsculas.
    .action = El proveedor copia el sujeto exactamente.
code-7000215 = El secreto de la aplicación es incorrecto.
    .action = El proveedor pone el valor del secreto, no su identificador, o usa un certificado.
code-7000218 = La aplicación no envió ninguna credencial aunque tiene que hacerlo.
    .action = El proveedor configura un secreto o un certificado y la plataforma «Web».
code-7000222 = El secreto de la aplicación ha caducado.
    .action = El proveedor crea una credencial nueva, preferiblemente un certificado.

code-90033 = El directorio de Microsoft no está disponible en este momento.
code-90055 = Llegaron demasiadas peticiones para esta organización.
code-90090 = Microsoft no pudo guardar el consentimiento.
code-650051 =
    No se pudo crear o actualizar la entrada de la aplicación en la organización. Justo después del primer consentimiento,
    esto se resuelve solo.
    .action =
        Espere medio minuto e inténtelo de nuevo. Si persiste, un administrador elimina la aplicación empresarial antigua y
        aprueba de nuevo.

code-90095 = Microsoft le mostró el formulario.

code-500011 =
    El servicio con el que trabaja { $app } no tiene ninguna entrada en esta organización, o su nombre en la petición no es
    correcto.
    .action = El proveedor comprueba el nombre del servicio en la petición.
code-500014 = El servicio está desactivado aquí, a menudo porque terminó una suscripción.

code-500021 =
    La red de la que procede la petición solo permite iniciar sesión en las organizaciones de una lista, y esta no está en
    ella.
    .action = Quien administra la red agrega la organización a las restricciones de inquilino.
code-500022 =
    La red de la que procede la petición envía una lista de organizaciones permitidas, y esta no está en ella.
    .action = Quien administra la red agrega la organización a las restricciones de inquilino.
code-500212 = Su propia organización no permite a sus miembros acceder a la otra.
    .action =
        Un administrador de su organización cambia la configuración de acceso de salida entre inquilinos.
code-500213 = La organización no permite la entrada a personas de la organización de usted.
    .action =
        Un administrador de esa organización cambia la configuración de acceso de entrada entre inquilinos.
code-5000224 = Microsoft ha bloqueado esta organización o este recurso.
    .action = El propietario de la organización se pone en contacto con el soporte de Microsoft.

code-700016 = A veces la causa es otra: el identificador de la aplicación en la petición no es correcto.
    .action =
        Si aprobar no sirve, el proveedor comprueba el identificador de la aplicación y la nube.

code-900981 = Alguien ha pedido la aprobación de la aplicación.
    .action = Un revisor mira con atención el editor antes de aprobar.
