// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/candidate_list.h"

#include "branchbook/rules/number_field.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kFirstRows = 3;
constexpr int kNumberWidth = 64;
constexpr int kStatusWidth = 84;
constexpr int kButtonWidth = 28;

QHBoxLayout* candidateColumns(QWidget* owner)
{
    auto* row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

QWidget* headLine()
{
    auto* line = new QWidget;
    auto* row = candidateColumns(line);
    row->addWidget(label(CandidateList::tr("候选人"), TextRole::Small, Ink::Text2), 1);
    for (const auto& text : {CandidateList::tr("赞成"), CandidateList::tr("反对"), CandidateList::tr("弃权")}) {
        auto* title = label(text, TextRole::Small, Ink::Text2);
        onTextSize(title, [title] { title->setFixedWidth(scaled(kNumberWidth)); });
        row->addWidget(title);
    }
    auto* room = new QWidget;
    onTextSize(room, [room] { room->setFixedWidth(scaled(kStatusWidth) + 8 + scaled(kButtonWidth)); });
    row->addWidget(room);
    return line;
}

} // namespace

CandidateList::CandidateList(Inputs& inputs, QWidget* parent)
    : QWidget(parent)
    , m_inputs(inputs)
    , m_lines(new QVBoxLayout)
    , m_faultLine(new QWidget)
    , m_faultText(paragraph({}, TextRole::Small, Ink::Accent))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(headLine());
    m_lines->setSpacing(6);
    rows->addLayout(m_lines);
    auto* fault = candidateColumns(m_faultLine);
    fault->addWidget(iconLabel(QStringLiteral("error"), 16, Color::AccentText), 0, Qt::AlignTop);
    fault->addWidget(m_faultText, 1);
    rows->addWidget(m_faultLine);
    auto* add = button(tr("再加一名候选人"), ButtonKind::Link, ControlSize::Standard, QStringLiteral("plus"));
    rows->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &CandidateList::addNewRow);
    const auto ids = m_inputs.value(QStringLiteral("rows")).split(u',', Qt::SkipEmptyParts);
    for (const auto& id : ids)
        addRow(id);
    if (ids.isEmpty())
        startAgain();
    tell({});
}

bool CandidateList::Row::isEmpty() const
{
    return name->text().trimmed().isEmpty() && yes->text().trimmed().isEmpty() && no->text().trimmed().isEmpty()
        && abstain->text().trimmed().isEmpty();
}

QLineEdit* CandidateList::number(const QString& name, const QString& key)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setAlignment(Qt::AlignRight);
    onTextSize(edit, [edit] { edit->setFixedWidth(scaled(kNumberWidth)); });
    m_inputs.keepText(edit, key);
    return edit;
}

void CandidateList::addRow(const QString& id)
{
    Row row;
    row.id = id;
    row.line = new QWidget;
    auto* line = candidateColumns(row.line);
    const auto nth = m_rows.size() + 1;
    row.name = new QLineEdit;
    row.name->setPlaceholderText(tr("姓名"));
    row.name->setAccessibleName(tr("第 %1 名候选人").arg(nth));
    m_inputs.keepText(row.name, QStringLiteral("name") + id);
    row.yes = number(tr("第 %1 名候选人赞成票").arg(nth), QStringLiteral("yes") + id);
    row.no = number(tr("第 %1 名候选人反对票").arg(nth), QStringLiteral("no") + id);
    row.abstain = number(tr("第 %1 名候选人弃权票").arg(nth), QStringLiteral("abstain") + id);
    row.status = new StatusText({});
    auto* place = new QWidget;
    auto* inside = candidateColumns(place);
    inside->addWidget(row.status);
    inside->addStretch();
    onTextSize(place, [place] { place->setFixedWidth(scaled(kStatusWidth)); });
    auto* remove = rowButton(QStringLiteral("close"), tr("去掉第 %1 名候选人").arg(nth));
    line->addWidget(row.name, 1);
    line->addWidget(row.yes);
    line->addWidget(row.no);
    line->addWidget(row.abstain);
    line->addWidget(place);
    line->addWidget(remove);
    m_lines->addWidget(row.line);
    row.line->show();
    connect(remove, &QPushButton::clicked, this, [this, id] { removeRow(id); });
    m_rows.push_back(row);
}

void CandidateList::addNewRow()
{
    int last = 0;
    for (const auto& row : m_rows)
        last = std::max(last, row.id.toInt());
    addRow(QString::number(last + 1));
    keepIds();
    Q_EMIT rowsChanged();
    m_rows.back().name->setFocus(Qt::OtherFocusReason);
}

void CandidateList::removeRow(const QString& id)
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    if (found == m_rows.end())
        return;
    for (const char* key : {"name", "yes", "no", "abstain"})
        m_inputs.put(QLatin1String(key) + id, {});
    found->line->hide();
    found->line->deleteLater();
    m_rows.erase(found);
    if (m_rows.empty())
        startAgain();
    keepIds();
    m_rows.front().name->setFocus(Qt::OtherFocusReason);
    Q_EMIT rowsChanged();
}

void CandidateList::keepIds()
{
    QStringList ids;
    for (const auto& row : m_rows)
        ids.append(row.id);
    m_inputs.put(QStringLiteral("rows"), ids.join(u','));
}

void CandidateList::startAgain()
{
    while (m_rows.size() > kFirstRows) {
        m_rows.back().line->hide();
        m_rows.back().line->deleteLater();
        m_rows.pop_back();
    }
    for (int id = 1; m_rows.size() < kFirstRows; ++id) {
        const auto text = QString::number(id);
        if (std::ranges::find(m_rows, text, &Row::id) == m_rows.end())
            addRow(text);
    }
}

Result<QList<rules::Candidate>> CandidateList::read() const
{
    QList<rules::Candidate> candidates;
    const auto& field = rules::field::kCandidate;
    for (const auto& row : m_rows) {
        if (row.isEmpty())
            continue;
        rules::Candidate candidate;
        candidate.name = row.name->text().trimmed();
        if (!row.yes->text().trimmed().isEmpty()) {
            BB_TRY(candidate.yes, rules::readCount(row.yes->text(), field));
        }
        if (!row.no->text().trimmed().isEmpty()) {
            BB_TRY(const int no, rules::readCount(row.no->text(), field));
            candidate.no = no;
        }
        if (!row.abstain->text().trimmed().isEmpty()) {
            BB_TRY(const int abstain, rules::readCount(row.abstain->text(), field));
            candidate.abstain = abstain;
        }
        candidates.append(candidate);
    }
    return candidates;
}

bool CandidateList::isComplete() const
{
    const auto named = [](const Row& row) {
        return !row.name->text().trimmed().isEmpty() && !row.yes->text().trimmed().isEmpty();
    };
    return std::ranges::any_of(m_rows, named)
        && std::ranges::all_of(m_rows, [&](const Row& row) { return row.isEmpty() || named(row); });
}

void CandidateList::tell(const QString& reason)
{
    m_faultText->setText(reason);
    m_faultLine->setVisible(!reason.isEmpty());
}

QString CandidateList::fault() const
{
    return m_faultText->text();
}

void CandidateList::showResult(const rules::ElectionResult* result)
{
    for (const auto& row : m_rows) {
        const auto name = row.name->text().trimmed();
        if (!result || !result->valid || row.isEmpty())
            row.status->setSpec({});
        else if (result->elected.contains(name))
            row.status->setSpec({tr("当选"), Tone::Ok, QStringLiteral("check")});
        else if (result->runOff.contains(name))
            row.status->setSpec({tr("再投一次"), Tone::Warn, QStringLiteral("refresh")});
        else
            row.status->setSpec({tr("没有当选"), Tone::Neutral, QStringLiteral("minus")});
    }
}

} // namespace branchbook::ui
