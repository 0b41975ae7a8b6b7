// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement_book.h"

#include "store/dialect.h"

#include <QFile>

#include <mutex>

namespace branchbook::store {

QHash<QByteArray, QByteArray> loadStatements(const QString& subject)
{
    QHash<QByteArray, QByteArray> statements;
    QFile file(QStringLiteral(":/branchbook/sql/%1.sql").arg(subject));
    if (!file.open(QIODevice::ReadOnly))
        return statements;
    QByteArray name;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("-- name:"))
            name = line.mid(8).trimmed();
        else if (!name.isEmpty() && !line.trimmed().startsWith("--") && !line.trimmed().isEmpty())
            statements[name] += line + '\n';
    }
    for (QByteArray& text : statements)
        text = inDialect(text.trimmed());
    return statements;
}

QByteArray statementText(const QByteArray& name)
{
    static std::mutex mutex;
    static QHash<QByteArray, QHash<QByteArray, QByteArray>> subjects;
    const qsizetype dot = name.indexOf('.');
    const QByteArray subject = name.left(dot);
    const std::scoped_lock lock(mutex);
    auto found = subjects.constFind(subject);
    if (found == subjects.constEnd())
        found = subjects.insert(subject, loadStatements(QString::fromLatin1(subject)));
    return found->value(name.mid(dot + 1));
}

} // namespace branchbook::store
