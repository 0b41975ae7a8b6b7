// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/agenda_details.h"

#include "branchbook/base/text.h"
#include "ui/gathering/decision_words.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kDetailsWidth = 360;
constexpr int kShortText = 60;
constexpr int kMostPapers = 20;

} // namespace

AgendaDetails::AgendaDetails(QWidget& owner, const gathering::AgendaItem& item, Editing editing,
                             const QString& fixedKind)
    : QObject(&owner)
    , m_owner(owner)
    , m_item(item)
    , m_editing(editing)
    , m_popover(new Popover(&owner))
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("agendaDetails"));
    content->setFixedWidth(std::max(kDetailsWidth, scaled(kDetailsWidth)));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(new ElidedLabel(item.title, TextRole::RowTitle));
    addFields(*rows, fixedKind);
    addPapers(*rows);
    m_popover->setContent(content);
    m_popover->setAccessibleName(tr("议程“%1”").arg(item.title));
    content->setEnabled(editing == Editing::Yes);
    connect(m_popover, &Popover::closed, this, [this] {
        takePaper(); // a name typed and not confirmed
        deleteLater();
    });
}

void AgendaDetails::addFields(QVBoxLayout& rows, const QString& fixedKind)
{
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    m_kind = new ComboField(tr("类别"));
    for (const auto& info : gathering::matters())
        m_kind->addChoice(shownMatter(info.matter), QString::fromLatin1(info.name));
    m_kind->setCode(QString::fromLatin1(gathering::matterInfo(m_item.matter).name));
    m_kind->combo()->setObjectName(QStringLiteral("matter"));
    m_stage = new ComboField(tr("进展"));
    for (const auto& info : gathering::stages())
        m_stage->addChoice(shownStage(info.stage), QString::fromLatin1(info.name));
    m_stage->setCode(QString::fromLatin1(gathering::stageInfo(m_item.stage).name));
    m_stage->combo()->setObjectName(QStringLiteral("stage"));
    first->addWidget(m_kind, 3);
    first->addWidget(m_stage, 2);
    rows.addLayout(first);
    if (!fixedKind.isEmpty()) {
        m_kind->combo()->setEnabled(false);
        auto* why = paragraph(fixedKind, TextRole::Caption, Ink::Text2);
        why->setObjectName(QStringLiteral("fixedKind"));
        rows.addWidget(why);
    }
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    m_proposer = new LineField(tr("提出人"), tr("支部委员会"));
    m_proposer->setText(m_item.proposer);
    m_proposer->edit()->setMaxLength(kShortText);
    m_amount = new LineField(tr("金额（元）"), tr("12000.00"));
    m_amount->setText(m_item.amount ? m_item.amount->toString() : QString());
    m_amount->edit()->setObjectName(QStringLiteral("amount"));
    if (!(m_item.matter == gathering::Matter::LargeSpending || m_item.amount))
        m_amount->hide();
    second->addWidget(m_proposer, 3);
    second->addWidget(m_amount, 2);
    rows.addLayout(second);
    connect(m_kind, &ComboField::chosen, this, &AgendaDetails::takeKind);
    connect(m_stage, &ComboField::chosen, this, [this](const QString& code) {
        m_item.stage = gathering::stageByName(code).value_or(m_item.stage);
        tell();
    });
    connect(m_proposer, &LineField::edited, this, [this](const QString& text) {
        m_item.proposer = trimmedText(text);
        tell();
    });
    connect(m_amount, &LineField::edited, this, &AgendaDetails::takeAmount);
}

void AgendaDetails::addPapers(QVBoxLayout& rows)
{
    rows.addWidget(label(tr("所需材料，备好的打勾"), TextRole::Small, Ink::Text2));
    m_papers = new QVBoxLayout;
    m_papers->setSpacing(2);
    rows.addLayout(m_papers);
    m_newPaper = new LineField(tr("添加材料"), tr("写材料名称，按 Enter"));
    m_newPaper->edit()->setMaxLength(kShortText);
    m_newPaper->edit()->setObjectName(QStringLiteral("newPaper"));
    rows.addWidget(m_newPaper);
    connect(m_newPaper->edit(), &QLineEdit::returnPressed, this, &AgendaDetails::takePaper);
    showPapers();
}

void AgendaDetails::showPapers()
{
    while (auto* item = m_papers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_item.papers.size(); ++i) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* box = new QCheckBox(m_item.papers[i].name);
        box->setChecked(m_item.papers[i].atHand);
        auto* remove = rowButton(QStringLiteral("close"), tr("不需要“%1”").arg(m_item.papers[i].name));
        row->addWidget(box, 1);
        row->addWidget(remove);
        m_papers->addWidget(line);
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) {
            m_item.papers[i].atHand = on;
            tell();
        });
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_item.papers.removeAt(i);
            m_newPaper->edit()->setFocus(Qt::OtherFocusReason);
            showPapers();
            tell();
        });
    }
}

void AgendaDetails::takePaper()
{
    const QString name = trimmedText(m_newPaper->text());
    if (name.isEmpty() || m_editing == Editing::No || m_item.papers.size() >= kMostPapers)
        return;
    m_newPaper->setText({});
    m_item.papers.append({name, false});
    showPapers();
    tell();
}

void AgendaDetails::takeKind(const QString& code)
{
    const auto before = m_item.matter;
    m_item.matter = gathering::matterByName(code).value_or(before);
    m_amount->setVisible(m_item.matter == gathering::Matter::LargeSpending || m_item.amount);
    // The papers that the kind asks for; what somebody wrote or has at hand stays.
    const auto usual = gathering::proposedPapers(before);
    m_item.papers.removeIf([&](const gathering::Paper& paper) { return !paper.atHand && usual.contains(paper.name); });
    for (const QString& name : gathering::proposedPapers(m_item.matter)) {
        if (std::ranges::none_of(m_item.papers, [&](const gathering::Paper& paper) { return paper.name == name; }))
            m_item.papers.append({name, false});
    }
    showPapers();
    tell();
}

void AgendaDetails::takeAmount()
{
    const QString typed = m_amount->text();
    const auto amount = Money::fromString(typed.normalized(QString::NormalizationForm_KC));
    const bool sound = typed.isEmpty() || (amount && amount->fen >= 0);
    m_amount->setError(sound ? QString() : tr("金额请填 0 以上、最多两位小数的数，例如 12000 或 12000.50"));
    if (!sound)
        return;
    m_item.amount = typed.isEmpty() ? std::nullopt : amount;
    tell();
}

void AgendaDetails::open()
{
    m_popover->openAt(&m_owner, m_kind->combo()->isEnabled() ? m_kind->combo() : m_stage->combo());
}

} // namespace branchbook::ui
