// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/sealed.h"

#include "branchbook/store/session.h"
#include "store/book_key.h"

#include <array>

namespace branchbook::store {

namespace {

constexpr qsizetype kIndexSize = 16;

constexpr std::array<SealedColumn, 55> kSealed{{
    {"member", "id_number"},
    {"member", "mobile_phone"},
    {"member", "landline_phone"},
    {"member", "contact_phone"},
    {"member", "other_contact"},
    {"member", "home_address"},
    {"member", "current_address"},
    {"member", "household_address"},
    {"talk", "reason"},
    {"talk", "points"},
    {"criticism", "points"},
    {"transfer", "contact_phone"},
    {"away_contact", "points"},
    {"member_entry", "detail"},
    {"member_background", "family_name"},
    {"member_background", "family_birth"},
    {"member_background", "family_status"},
    {"member_background", "family_work"},
    {"member_background", "family_phone"},
    {"member_background", "note"},
    {"gathering_correction", "was_sealed"},
    {"gathering_correction", "became_sealed"},
    {"evaluation_person", "opinion"},
    {"evaluation_person", "reply"},
    {"disposition", "grounds"},
    {"disposition", "note"},
    {"disposition_step", "note"},
    {"disposition_correction", "was"},
    {"disposition_correction", "reason"},
    {"sanction", "grounds"},
    {"sanction_correction", "was"},
    {"sanction_correction", "reason"},
    {"reserve", "plan"},
    {"reserve", "note"},
    {"reserve_step", "note"},
    {"reserve_score", "opinion"},
    {"absence_note", "note"},
    {"violation", "facts"},
    {"violation", "decision"},
    {"right_matter", "matter"},
    {"right_step", "words"},
    {"clue", "matter"},
    {"clue", "about"},
    {"clue", "reporter"},
    {"clue", "contact"},
    {"clue", "original"},
    {"clue", "answer"},
    {"clue", "result"},
    {"clue_viewing", "reason"},
    {"opinion", "said_by"},
    {"accountability", "facts"},
    {"accountability", "finding"},
    {"accountability", "decision"},
    {"accountability", "outcome"},
    {"exchange_key", "secret"},
}};

constexpr std::array<SealedColumn, 2> kSealedTexts{{
    {"evaluation_person", "note"},
    {"own_value", "value"},
}};

} // namespace

std::span<const SealedColumn> sealedColumns()
{
    return kSealed;
}

std::span<const SealedColumn> sealedTexts()
{
    return kSealedTexts;
}

QByteArray seal(const QString& text)
{
    return text.isEmpty() ? QByteArray() : QByteArray(1, kPlainCell) + text.toUtf8();
}

QString unseal(const QByteArray& stored)
{
    if (stored.isEmpty() || stored[0] != kPlainCell)
        return {};
    return QString::fromUtf8(stored.constData() + 1, stored.size() - 1);
}

QByteArray sealKey(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    QByteArray key(kIndexSize, Qt::Uninitialized);
    crypto_generichash(static_cast<unsigned char*>(static_cast<void*>(key.data())), kIndexSize,
                       static_cast<const unsigned char*>(static_cast<const void*>(bytes.constData())),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return key;
}

QByteArray sealKey(const Session& session, const QString& text)
{
    const QByteArray key = sealKey(text);
    return key.isNull() || !session.key() ? key : session.key()->blind(key);
}

QString storedDraft(const Session& session, const QString& id, const QString& content)
{
    return session.key() ? session.key()->sealText({"draft", "content", id.toUtf8()}, content) : content;
}

} // namespace branchbook::store
