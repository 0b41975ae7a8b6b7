// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/op_hash.h"

#include <QtEndian>

namespace branchbook::store {

namespace {

void feed(crypto_generichash_state* state, const QByteArray& bytes)
{
    crypto_generichash_update(state, static_cast<const unsigned char*>(static_cast<const void*>(bytes.constData())),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray finish(crypto_generichash_state* state)
{
    QByteArray hash(kOpHashSize, Qt::Uninitialized);
    crypto_generichash_final(state, static_cast<unsigned char*>(static_cast<void*>(hash.data())), kOpHashSize);
    return hash;
}

} // namespace

void ContentHash::addPart(const QByteArray& part)
{
    const auto size = qToLittleEndian(static_cast<quint32>(part.size()));
    feed(&m_state, QByteArray(static_cast<const char*>(static_cast<const void*>(&size)), sizeof size));
    feed(&m_state, part);
}

void ContentHash::add(const QByteArray& table, const QByteArray& key, const QByteArray& before, const QByteArray& after,
                      const QByteArray& digest)
{
    for (const QByteArray* part : {&table, &key, &before, &after, &digest})
        addPart(*part);
}

QByteArray ContentHash::result()
{
    return finish(&m_state);
}

QByteArray lineHash(const QByteArray& previous, qint64 op, const OpHead& head, qint64 changes,
                    const QByteArray& content)
{
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, kOpHashSize);
    feed(&state, previous);
    const QString line = QStringList{QString::number(op),
                                     head.verb,
                                     head.label,
                                     head.by,
                                     momentText(head.at),
                                     kindText(head.kind),
                                     QString::number(head.target),
                                     QString::number(changes)}
                             .join(kKeySeparator);
    feed(&state, line.toUtf8());
    feed(&state, content);
    return finish(&state);
}

QString kindText(OpKind kind)
{
    switch (kind) {
    case OpKind::Do: return QStringLiteral("do");
    case OpKind::Undo: return QStringLiteral("undo");
    case OpKind::Redo: break;
    }
    return QStringLiteral("redo");
}

OpKind kindFromText(const QString& text)
{
    if (text == u"undo")
        return OpKind::Undo;
    return text == u"redo" ? OpKind::Redo : OpKind::Do;
}

QString momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace branchbook::store
