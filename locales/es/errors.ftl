# Qué falla en un campo de un formulario y qué hacer.

error-form = El formulario llegó incompleto o es demasiado grande. Vuelva atrás y envíelo de nuevo.
error-name = Escriba su nombre, con 100 caracteres como máximo.
error-address = Escriba su dirección de correo del trabajo, por ejemplo nombre@contoso.com.
error-unknown-domain =
    Microsoft no conoce ninguna organización con el dominio { $domain }. Compruebe si hay errores en la dirección.
error-other-cloud =
    La organización de { $domain } está en otra nube de Microsoft ({ $cloud }) que { $app }, que está registrada en
    { $own }. Pregunte a { $publisher } si hay una oferta para esa nube.
error-shared-calendar-missing =
    Indique en el calendario de quién debe escribir la prueba, o desmarque la prueba del calendario compartido.
error-shared-calendar = Escriba una dirección de correo, por ejemplo colega@contoso.com.
error-shared-calendar-own =
    Escriba la dirección de otra persona de su organización. Su propio calendario se prueba de todos modos.
error-domain = Escriba un dominio, por ejemplo contoso.com, o una dirección de correo del trabajo.
error-nothing-pasted = Pegue lo que decía la página de Microsoft, o la dirección de la parte superior del navegador.
error-lone-number =
    En este texto está el número { $number }, y nada indica que sea de Microsoft. Si la página de Microsoft lo mostraba
    después de AADSTS o «Error Code», péguelo junto con esas palabras.
error-approval-pasted =
    Esta dirección no contiene ningún error: dice que se dio la aprobación. Al conectarse verá si ya ha llegado.
error-address-pasted =
    Esta es la dirección de la página de Microsoft y no contiene ningún error. Copie lo que dice la propia página; un
    código que empieza por AADSTS puede estar en «Detalles de solución de problemas» o «Más detalles».
error-no-code =
    En este texto no hay ningún código de error. Busque un código que empiece por AADSTS; puede estar en «Detalles de
    solución de problemas» o «Más detalles».
