# La mirada a los registros de la organización.

inspection-offer-title = Déjenos ver cómo está { $app } en su organización
    .text =
        Un informe muestra lo que obtuvo el inicio de sesión de una persona. Si { $app } está activada, para quién y qué se ha
        concedido para todos consta en los propios registros de su organización, que solo un administrador puede mostrarnos.
        Es opcional.
inspection-offer-lead-in = Para un administrador de { $organisation }
inspection-offer-latest = La última vez que miramos fue el { $time }. <a>Mostrar lo que se vio</a>
inspection-not-offered = Este portal no lo ofrece.
inspection-asked = Qué le pedirá Microsoft que permita
    .text =
        Permisos de lectura, para una segunda aplicación que se usa solo para esto. Actúa en su nombre, solo después de que
        usted inicie sesión, y no ve nada que su propio rol no le muestre: basta con Global Reader, una vez que un
        administrador haya permitido la aplicación.
inspection-kept = Qué se lee y qué se guarda
    .read = Se lee una vez y al momento: unas pocas preguntas sobre { $app } y nada más.
    .answers =
        Se guardan: las respuestas resumidas, cuándo fue, el identificador de objeto de la cuenta y los identificadores de
        petición de Microsoft. Ningún nombre de personas, ningún correo, ningún calendario.
    .access =
        Su acceso no se guarda: el token se mantiene en memoria unos segundos, y no se pide ninguno duradero.
    .shown =
        Lo que se vio se muestra a las personas de su organización que han iniciado sesión aquí, en sus informes, y al
        personal de soporte de { $publisher }.
inspection-take-back = Cómo revocarlo
    .text =
        Lo que usted permite queda concedido a la segunda aplicación hasta que la quite: abra <strong>Entra ID > Enterprise
        apps</strong>, búsquela por su id. de aplicación y elija <strong>Delete</strong> en <strong>Properties</strong>.
        { $app } sigue funcionando sin ella.
inspection-offer-start = Iniciar sesión y dejarnos mirar
    .hint =
        Elija una cuenta de esta organización. Con una cuenta que no administra nada, todo quedará como «no comprobado».
inspection-offer-not-now = Ahora no

inspection-title = { $app } en los registros de { $organisation }
inspection-lead-in = Lo que su organización nos dejó ver
inspection-seen = Visto
inspection-all-seen = Nada de lo que vimos se tiene que cambiar.
inspection-part-seen = Nada de lo que vimos se tiene que cambiar, pero no se pudo ver todo.
inspection-nothing-seen = No se pudo ver nada, así que no se puede decir nada.
inspection-records = Qué dicen los registros
inspection-not-checked = No comprobado
inspection-app = Aplicación en la organización
inspection-app-not-there = No está
    .why = Nadie le ha dado aún su consentimiento.
inspection-app-off-by-microsoft = Desactivada por Microsoft
inspection-app-on = Activada
inspection-app-off = Desactivada
    .why = Por un administrador.
inspection-who = Quién puede entrar
inspection-who-everybody = Todos; no se exige asignación.
inspection-who-assigned = Solo personas y grupos asignados.
inspection-assignments-none = Asignaciones: ninguna.
inspection-assignments = Asignaciones: { $count }.
inspection-assignments-more = Asignaciones: más de { $count }.
inspection-granted = Concedido para todos
inspection-no-graph = Nada de Microsoft Graph.
inspection-other-api = Otra API (<code>{ $id }</code>):
inspection-scopes-none = ninguno
inspection-personal = Concedido por personas individuales
inspection-personal-none = ninguno
inspection-personal-count = { $count }
inspection-personal-more = más de { $count }
inspection-policies = Directivas de consentimiento de las personas
inspection-policies-none = Ninguna: las personas no pueden dar su consentimiento por su cuenta.
inspection-reach = A qué permiten dar el consentimiento
inspection-reach-open = Abierto a las personas:
inspection-reach-kept = Reservado a los administradores:
inspection-reach-undecided = No se puede saber por lo que leemos:
inspection-workflow = Preguntar a un administrador
inspection-workflow-off = La página de Microsoft no ofrece ningún formulario para ello.
inspection-workflow-on = Las personas pueden enviar una solicitud en la página de Microsoft.
inspection-workflow-days =
    Las personas pueden enviar una solicitud en la página de Microsoft. Una solicitud caduca después de { $count ->
        [one] { $count } día
       *[other] { $count } días
    }.
inspection-requests = Solicitudes en espera
inspection-requests-none = Ninguna.
inspection-requests-wait = { $count ->
    [one] { $count } en espera
   *[other] { $count } en espera
}

inspection-refused = No se nos permitió mirar
    .text = No se leyó nada y no se cambió nada. Esto no afecta a los calendarios.
    .consent =
        O se eligió Cancelar en la página de Microsoft, o la cuenta no puede permitir estos permisos: para eso hace falta un
        administrador de la organización.
inspection-refused-again = Volver a lo que miraríamos
