# La página que dice si un archivo de informe es auténtico.

verify-heading = ¿Es auténtico este informe?
    .text =
        Los informes que salen de este portal están firmados. Denos el archivo y le decimos si está tal como lo hizo el
        portal.
verify-form = El informe
    .again = ¿Otro archivo?
    .button = Comprobar el archivo
    .hint = No se guarda nada de ello.
verify-file = Archivo del informe
    .hint = Los datos firmados (JSON) o la página (HTML), hasta 1 MB.
verify-pasted = O pegue su texto

verify-valid = Auténtico
    .text = El portal de { $app } ha firmado este informe, y desde entonces no se ha cambiado nada en él.
verify-wrong = Modificado
    .text =
        El archivo nombra una clave de este portal, pero su contenido no corresponde a la firma. Alguien lo ha cambiado.
        No se fíe de nada de lo que dice y pida el archivo de nuevo.
verify-unknown-key = Firmado por otro
    .text =
        La clave que nombra el archivo no es de este portal. Puede que el archivo venga de otro portal: compruébelo allí.
verify-missing = Sin firmar
    .text =
        El archivo contiene un informe sin firma. Cualquiera puede haberlo escrito o cambiado. Pida el archivo firmado.
verify-page =
    La firma cubre los datos que hay dentro del archivo. Lo que una página muestra alrededor se puede cambiar: guíese por
    lo que está aquí.
verify-facts = Lo que dice el informe
verify-answer = Respuesta
verify-level = Para quién
verify-exported = Exportado
verify-checked = Comprobado
verify-key = Clave

verify-error-nothing = Elija un archivo o pegue su texto.
verify-error-several = Envíe un solo informe: un archivo o un texto, no los dos.
verify-error-too-large =
    El archivo es demasiado grande; un informe tiene como máximo 1 MB. Compruebe archivos mayores con consentry
    verify-report.
verify-error-no-report =
    Esto no es un informe de Consentry, o no está entero. Use el archivo tal como se descargó.
verify-error-other-version = Este informe lo hizo otra versión de Consentry, que este portal no lee.
