# Informes como archivos: en la página de un informe, dentro de los archivos y como texto para una incidencia.

file-share = Compartir o descargar
    .text = Cada archivo se hace para alguien en concreto. La vista previa muestra exactamente qué sale y qué no.
file-preview = Elegir y ver antes
file-html = Un solo archivo (HTML)
file-ticket = Texto para una incidencia
file-compare = Qué ha cambiado

file-about = Acerca de este archivo
file-level = Destino
file-made = Creado
file-withheld = No incluido
file-withheld-nothing = Nada.
file-withheld-kind = { $what }: en { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}, en su lugar «{ $instead }»
file-verify = ¿Auténtico?
file-verify-how =
    Este archivo está firmado. Para saber si no ha cambiado: <a>{ $address }</a>, o
    <code>{ $command }</code>.
file-verify-text = El archivo firmado de este informe está en el portal; ese se puede verificar, este texto no.
file-evidence = Evidencias
    .text = Los intercambios que hay detrás de los resultados. Su texto está en inglés, como es para Microsoft.

file-text-copy = Copiar
file-text-title = Texto para una incidencia
    .text = Esto es lo que se copia, letra por letra.
file-text-save = Guardar como archivo de texto
file-text-levels = Cuánto dice
