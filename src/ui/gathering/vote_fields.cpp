// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/vote_fields.h"

#include "branchbook/rules/number_field.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kNumberWidth = 44;

using gathering::Votes;

std::optional<int> typedNumber(const QLineEdit& edit)
{
    bool ok = false;
    const int number = edit.text().normalized(QString::NormalizationForm_KC).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<int> valueIn(const Votes& votes, const char* name)
{
    namespace field = rules::field;
    const auto is = [name](const rules::NumberField& which) { return qstrcmp(name, which.name) == 0; };
    const auto orNone = [](int number) { return number > 0 ? std::optional(number) : std::nullopt; };
    return is(field::kYes)       ? votes.yes
        : is(field::kNo)         ? votes.no
        : is(field::kAbstain)    ? votes.abstain
        : is(field::kPresent)    ? votes.present
        : is(field::kIssued)     ? votes.issued
        : is(field::kCollected)  ? votes.collected
        : is(field::kValid)      ? votes.valid
        : is(field::kWrittenYes) ? orNone(votes.writtenYes)
                                 : orNone(votes.writtenNo);
}

void putInto(Votes& votes, const char* name, std::optional<int> number)
{
    namespace field = rules::field;
    const auto is = [name](const rules::NumberField& which) { return qstrcmp(name, which.name) == 0; };
    if (is(field::kWrittenYes))
        votes.writtenYes = number.value_or(0);
    else if (is(field::kWrittenNo))
        votes.writtenNo = number.value_or(0);
    else
        (is(field::kYes)             ? votes.yes
             : is(field::kNo)        ? votes.no
             : is(field::kAbstain)   ? votes.abstain
             : is(field::kPresent)   ? votes.present
             : is(field::kIssued)    ? votes.issued
             : is(field::kCollected) ? votes.collected
                                     : votes.valid) = number;
}

} // namespace

VoteFields::VoteFields(Set set, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    namespace field = rules::field;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    if (set == Set::Main) {
        add(field::kYes.name, tr("赞成"));
        add(field::kNo.name, tr("反对"));
        add(field::kAbstain.name, tr("弃权"));
    } else {
        add(field::kPresent.name, tr("表决时到会"));
        add(field::kIssued.name, tr("发出"));
        add(field::kCollected.name, tr("收回"));
        add(field::kValid.name, tr("有效"));
        add(field::kWrittenYes.name, tr("书面赞成"));
        add(field::kWrittenNo.name, tr("书面反对"));
        m_row->addStretch();
    }
}

void VoteFields::add(const char* name, const QString& title)
{
    if (!m_entries.isEmpty())
        m_row->addSpacing(8);
    auto* word = label(title, TextRole::Small, Ink::Text2);
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setProperty("controlSize", QStringLiteral("s"));
    edit->setFixedWidth(scaled(kNumberWidth));
    edit->setAlignment(Qt::AlignHCenter);
    edit->setAccessibleName(title);
    // Full-width digits are digits too.
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9０-９]{0,5}")), edit));
    onTextSize(edit, [edit] { edit->setFixedWidth(scaled(kNumberWidth)); });
    word->setBuddy(edit);
    m_row->addWidget(word);
    m_row->addWidget(edit);
    m_entries.append({name, edit});
    connect(edit, &QLineEdit::textEdited, this, &VoteFields::typed);
}

void VoteFields::setVotes(const Votes& votes)
{
    for (const Entry& entry : m_entries) {
        const auto number = valueIn(votes, entry.name);
        if (typedNumber(*entry.edit) != number)
            entry.edit->setText(number ? QString::number(*number) : QString());
    }
}

void VoteFields::take(Votes& votes) const
{
    for (const Entry& entry : m_entries)
        putInto(votes, entry.name, typedNumber(*entry.edit));
}

void VoteFields::setEditing(Editing editing)
{
    for (const Entry& entry : m_entries)
        setReadable(*entry.edit, editing);
}

bool VoteFields::mark(const QString& field)
{
    bool any = false;
    for (const Entry& entry : m_entries) {
        const bool bad = field == QLatin1StringView(entry.name);
        any = any || bad;
        const QString state = bad ? QStringLiteral("error") : QString();
        if (entry.edit->property("state").toString() == state)
            continue;
        entry.edit->setProperty("state", state);
        repolish(entry.edit);
    }
    return any;
}

bool VoteFields::isEmpty() const
{
    return std::ranges::all_of(m_entries, [](const Entry& entry) { return entry.edit->text().isEmpty(); });
}

} // namespace branchbook::ui
