// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting what is archived: typed like a draft, written at once and with its marks.
#include "ui/gathering/editor_model.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/correction.h"

namespace branchbook::ui {

Result<> EditorModel::beginCorrection(const QString& reason)
{
    if (!canCorrect())
        return fail(ErrorKind::Refused, QStringLiteral("gathering.not_archived"));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.correction_reason"));
    m_correction = reason.trimmed();
    m_steps.clear();
    Q_EMIT reloaded();
    return {};
}

Result<qint64> EditorModel::finishCorrection()
{
    takeMinutes();
    m_performing = true;
    const auto done =
        m_book.perform(QStringLiteral("gathering.correct"),
                       tr("更正%1记录，原因：%2").arg(shownWord(gathering::kindTitle(m_now.kind)), m_correction),
                       [this](store::UnitOfWork& unit) {
                           return gathering::correctGathering(unit, m_now, m_correction, today(), &m_rules);
                       });
    m_performing = false;
    if (!done)
        return fail(done.error());
    BB_CHECK(dropCorrection());
    return done->op;
}

Result<> EditorModel::dropCorrection()
{
    dropDraft();
    BB_CHECK(reread());
    m_steps.clear();
    m_minutesTyped = false;
    setSaveState(SaveState::Untouched);
    Q_EMIT reloaded();
    return {};
}

} // namespace branchbook::ui
