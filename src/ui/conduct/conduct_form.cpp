// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conduct_form.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/integrity/supervision.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace branchbook::ui {

ConductForm::ConductForm(QWidget* host, Desk& desk, const QString& title, const QString& objectName, Width width)
    : Dialog(host, title, width)
    , m_desk(desk)
{
    setObjectName(objectName);
    cadreRoom(*this);
}

LineField* ConductForm::line(const QString& title, const QString& text, const QString& example)
{
    return cadreLine(title, text, example);
}

DateField* ConductForm::day(const QString& title, QDate day)
{
    auto* field = cadreDay(title, m_desk, day);
    m_days.append(field);
    return field;
}

TextField* ConductForm::text(const QString& title, const QString& text, const QString& example, int height)
{
    auto* field = new TextField(title, example);
    auto* edit = field->edit();
    edit->setPlainText(text);
    onTextSize(edit, [edit, height] { edit->setFixedHeight(scaled(height)); });
    return field;
}

ComboField* ConductForm::choice(const QString& title, const QList<std::pair<QString, QString>>& choices,
                                const QString& code)
{
    auto* field = new ComboField(title);
    for (const auto& [text, each] : choices)
        field->addChoice(text, each);
    field->setCode(code);
    return field;
}

OwnerField* ConductForm::owner(const QString& title, std::optional<book::MemberId> member, const QString& name)
{
    auto* field = new OwnerField(m_desk, title);
    if (!name.isEmpty())
        field->setOwner(member, name);
    m_owners.append(field);
    return field;
}

void ConductForm::row(const QList<QWidget*>& fields)
{
    if (fields.size() == 1)
        body()->addWidget(fields.first());
    else
        body()->addLayout(sideBySide(fields));
}

bool ConductForm::isReady(const QList<DateField*>& needed) const
{
    bool ready = true;
    for (DateField* field : needed)
        ready = field->requireDay() && ready;
    ready = ready && std::ranges::none_of(m_days, [](DateField* each) { return each->edit()->isFaulty(); });
    for (OwnerField* field : m_owners)
        ready = field->settle() && ready;
    return ready;
}

void ConductForm::ask(const QString& buttonText, const char* verb, const QString& label, const QString& done,
                      const book::Book::Work& work, const QList<DateField*>& needed)
{
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(buttonText, ButtonKind::Primary), &QPushButton::clicked, this,
            [this, name = QString::fromLatin1(verb), label, done, work, needed] {
                if (!isReady(needed))
                    return;
                const auto kept = m_desk.performWithUndo(name, label, done, work);
                if (kept)
                    return void(close());
                showProblem(sentence(kept.error()));
            });
    open();
}

std::optional<int> numberIn(LineField& field)
{
    bool isNumber = false;
    const int number = field.text().toInt(&isNumber);
    field.setError(field.text().isEmpty() || isNumber ? QString() : ConductForm::tr("请写一个整数，例如 240。"));
    return isNumber ? std::optional(number) : std::nullopt;
}

QDate answerDayFor(const Desk& desk, QDate heard)
{
    const auto rulebook = agenda::loadRulebook(desk.book().reader(), desk.branch().id);
    const auto day = rulebook ? conduct::answerDay(rulebook->catalogue, heard) : Result<QDate>(QDate());
    return day ? *day : QDate();
}

Cell quietCell(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell dottedCell(QDate day)
{
    return quietCell(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

QString feedbackWords(Desk& desk, ledger::ItemId item)
{
    const auto said = integrity::feedbackOn(desk.book().reader(), desk.branch().id, item);
    if (!said || said->received == 0)
        return {};
    return ConductForm::tr("监督反馈 %1 件（满意 %2、基本满意 %3、不满意 %4）")
        .arg(said->received)
        .arg(said->satisfied)
        .arg(said->fair)
        .arg(said->poor);
}

} // namespace branchbook::ui
