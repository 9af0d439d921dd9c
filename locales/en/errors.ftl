# What is wrong with a field of a form, and what to do about it.

error-form = The form arrived incomplete or too large. Go back and send it again.
error-name = Enter your name, up to 100 characters.
error-address = Enter your work e-mail address, such as name@contoso.com.
error-unknown-domain =
    Microsoft knows no organisation with the domain { $domain }. Check the address for typing errors.
# $cloud and $own are names of Microsoft clouds.
error-other-cloud =
    The organisation of { $domain } is in another Microsoft cloud ({ $cloud }) than { $app }, which is registered in
    { $own }. Ask { $publisher } whether there is an offer for that cloud.
error-shared-calendar-missing =
    Enter whose calendar the test should write to, or untick the test of the shared calendar.
error-shared-calendar = Enter an e-mail address such as colleague@contoso.com.
error-shared-calendar-own = Enter a colleague’s address. Your own calendar is tested anyway.
error-domain = Enter a domain, such as contoso.com, or a work e-mail address.
error-nothing-pasted = Paste what Microsoft’s page said, or the address from the top of the browser.
error-lone-number =
    There is the number { $number } in this text, and nothing says that it is Microsoft’s. If Microsoft’s page showed it
    after AADSTS or “Error Code”, paste it together with these words.
error-approval-pasted =
    This address carries no error: it says that the approval was given. Whether it has arrived shows when you connect.
error-address-pasted =
    This is the address of Microsoft’s page, and there is no error in it. Copy what the page itself says; a code that
    begins with AADSTS may be under “Troubleshooting details” or “More details”.
error-no-code =
    There is no error code in this text. Look for a code that begins with AADSTS; it may be under “Troubleshooting
    details” or “More details”.
