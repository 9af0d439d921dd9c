# Lo que ve el administrador cuando el enlace ya no sirve para decidir.

handover-withdrawn = Esta solicitud se retiró
    .lead = La retiró la persona que la hizo, { $name }, el { $at }. El enlace ya no se puede usar.
    .lead-support = La retiró el soporte de { $publisher } el { $at }. El enlace ya no se puede usar.
    .nothing = Al abrirlo no se concedió nada, y usted no tiene que hacer nada.
    .ask = Si de todos modos quiere permitir { $app }, pida un enlace nuevo a { $name }.
handover-withdrawn-consented =
    Microsoft comunicó una aprobación el { $at }, después de que se retirara la solicitud. La aprobación sigue vigente en
    Microsoft; no la hemos comprobado y no podemos deshacerla.
handover-withdrawn-undo =
    Para revocarla, abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> en el centro de
    administración de Entra y elija <strong>Revoke</strong> en la pestaña <strong>Admin consent</strong>, o elimine la
    aplicación empresarial.

handover-used = Este enlace ya ha cumplido su función
    .lead =
        La aprobación está demostrada, así que el enlace ya solo muestra el resultado. No puede iniciar una segunda
        aprobación ni rechazarla.
    .next =
        Para cambiar o revocar la aprobación, use el centro de administración de Entra; la página del resultado indica
        dónde.
    .result = Mostrar el resultado
