// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sealed columns, and where their values must not turn up.
#include "book/book_support.h"

#include "branchbook/store/sealed.h"

#include "support/catch_qt.h"

using namespace book_test;

TEST_CASE("the list is exactly the blob columns of the tables with content")
{
    const OpenBook open;
    QStringList stored;
    store::Query query =
        open.reader().prepare("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                              "WHERE m.type = 'table' AND upper(c.type) = 'BLOB' ORDER BY 1, 2");
    while (query.next().value()) {
        const QString table = query.text(0);
        const QString column = query.text(1);
        const bool journal = table == u"op" || table == u"op_change" || table == u"row_digest";
        // Equality without opening: keys, and the hash of what two people looked like.
        const bool key = column.endsWith(u"_key") || (table == u"member_distinct" && column == u"facts");
        if (!journal && !key && table != u"attachment_piece" && table != u"vault")
            stored.append(table + u'.' + column);
    }
    QStringList listed;
    for (const store::SealedColumn& column : store::sealedColumns())
        listed.append(QString::fromLatin1(column.table) + u'.' + QString::fromLatin1(column.column));
    listed.sort();
    CHECK(stored == listed);
    CHECK(listed.contains(QStringLiteral("member.id_number")));
    CHECK(listed.contains(QStringLiteral("member.mobile_phone")));
    CHECK(listed.contains(QStringLiteral("member.home_address")));
}

TEST_CASE("every field that holds a number, a telephone or an address is sealed or kept out of plain text")
{
    QStringList open;
    for (const book::FieldInfo& info : book::memberFields()) {
        const bool secret = info.kind == book::FieldKind::IdNumber || info.kind == book::FieldKind::Phone
            || QByteArray(info.name).endsWith("_address");
        const auto sealed = store::sealedColumns();
        const bool listed = std::any_of(sealed.begin(), sealed.end(),
                                        [&](const auto& column) { return QByteArray(column.column) == info.name; });
        if (secret && info.place == book::FieldPlace::Column && !listed)
            open.append(QString::fromLatin1(info.name));
    }
    CHECK(open == QStringList());
}

TEST_CASE("what is sealed opens again, and nothing else does")
{
    for (const QString& text : {QStringLiteral("330199198509120428"), QStringLiteral("𠮷"), QStringLiteral(" ")}) {
        CHECK(store::unseal(store::seal(text)) == text);
        CHECK(store::sealKey(text).size() == 16);
    }
    CHECK(store::seal(QString()).isNull());
    CHECK(store::sealKey(QString()).isNull());
    CHECK(store::sealKey(QStringLiteral("a")) != store::sealKey(QStringLiteral("b")));
    CHECK(store::unseal(QByteArray("\x07 plain", 7)).isEmpty());
    CHECK(store::unseal(QByteArray()).isEmpty());
}
