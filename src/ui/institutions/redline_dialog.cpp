// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/redline_dialog.h"

#include "branchbook/institutions/redline.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"

#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

QTextCharFormat redlineFormat(institutions::Change change)
{
    QTextCharFormat format;
    switch (change) {
    case institutions::Change::Same: format.setForeground(color(Color::Text)); break;
    case institutions::Change::Removed:
        format.setForeground(color(Color::Accent));
        format.setFontStrikeOut(true);
        break;
    case institutions::Change::Added:
        format.setForeground(color(Color::Ok));
        format.setBackground(color(Color::OkSoft));
        format.setFontUnderline(true);
        break;
    }
    return format;
}

ComboField* versionChoice(const QString& title, const institutions::Institution& institution, int number)
{
    auto* field = new ComboField(title);
    for (auto version = institution.versions.crbegin(); version != institution.versions.crend(); ++version)
        field->addChoice(RedlineDialog::tr("第%1版").arg(version->number), QString::number(version->number));
    field->setCode(QString::number(number));
    return field;
}

QStringList missingTexts(const QList<const institutions::Version*>& compared)
{
    QStringList titles;
    for (const auto* version : compared) {
        if (version->body.isEmpty())
            titles.append(RedlineDialog::tr("第%1版").arg(version->number));
    }
    titles.removeDuplicates(); // the same one on both sides
    return titles;
}

/// The last two that have a text, where there are two; else the last two. `institution` has two versions at least.
std::pair<int, int> versionsToCompare(const institutions::Institution& institution)
{
    QList<int> written;
    for (const auto& version : institution.versions) {
        if (!version.body.isEmpty())
            written.append(version.number);
    }
    const auto last = institution.versions.size() - 1;
    if (written.size() < 2)
        return {institution.versions.at(last - 1).number, institution.versions.at(last).number};
    return {written.at(written.size() - 2), written.last()};
}

} // namespace

RedlineDialog::RedlineDialog(QWidget* host, const institutions::Institution& institution)
    : Dialog(host, tr("“%1”的两个版本").arg(institution.title), Width::Large)
    , m_institution(institution)
    , m_before(versionChoice(tr("从哪一版"), institution, versionsToCompare(institution).first))
    , m_after(versionChoice(tr("到哪一版"), institution, versionsToCompare(institution).second))
    , m_summary(label({}, TextRole::Small, Ink::Text2))
    , m_view(new QTextEdit)
{
    setObjectName(QStringLiteral("redline"));
    keepNothing();
    m_view->setReadOnly(true);
    m_view->setAccessibleName(tr("两版正文的对照"));
    m_view->setTabChangesFocus(true);
    onTextSize(m_view, [this] { m_view->setMinimumHeight(scaled(240)); });
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addLayout(sideBySide({m_before, m_after}));
    body()->addWidget(m_summary);
    body()->addWidget(m_view, 1);
    connect(m_before, &ComboField::chosen, this, &RedlineDialog::compare);
    connect(m_after, &ComboField::chosen, this, &RedlineDialog::compare);
    compare();
    (void)addSafeButton(tr("关闭"));
}

QString RedlineDialog::summary() const
{
    return m_summary->text();
}

void RedlineDialog::compare()
{
    const auto* before = m_institution.versionNumbered(m_before->code().toInt());
    const auto* after = m_institution.versionNumbered(m_after->code().toInt());
    if (before == nullptr || after == nullptr)
        return;
    const auto redline = institutions::redlineOf(before->body, after->body);
    const bool comparable = !before->body.isEmpty() && !after->body.isEmpty();
    m_view->setVisible(comparable); // an empty box would look like a text without changes
    if (!comparable)
        m_summary->setText(tr("%1还没有写正文，两版比不出来。").arg(missingTexts({before, after}).join(tr("、"))));
    else if (redline.added == 0 && redline.removed == 0)
        m_summary->setText(tr("两版正文相同。"));
    else
        m_summary->setText(
            tr("增加 %1 字，删去 %2 字。删去的划掉，增加的加下划线。").arg(redline.added).arg(redline.removed));
    m_view->clear();
    QTextCursor cursor(m_view->document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < redline.paragraphs.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        for (const auto& run : redline.paragraphs[i].runs)
            cursor.insertText(run.text, redlineFormat(run.change));
    }
    cursor.endEditBlock();
    m_view->moveCursor(QTextCursor::Start);
}

} // namespace branchbook::ui
