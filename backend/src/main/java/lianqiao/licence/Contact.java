package lianqiao.licence;

/**
 * Whom to call about a licence. Personal data: told to organisations that stated an interest, never in an event or on a public
 * page. Each may be empty.
 */
public record Contact(String name, String phone, String mail) {
    public Contact {
        name = name == null ? "" : name;
        phone = phone == null ? "" : phone;
        mail = mail == null ? "" : mail;
    }

    boolean isEmpty() {
        return name.isBlank() && phone.isBlank() && mail.isBlank();
    }
}
