// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/owner_field.h"

#include "branchbook/base/pinyin.h"
#include "ui/kit/drop_down_list.h"
#include "ui/kit/person_completer.h"
#include "ui/members/desk_directory.h"

namespace branchbook::ui {

namespace {

constexpr int kMostNames = 1000; ///< longer lists are no longer chosen from; a name can still be typed
constexpr int kNameLength = 60;
constexpr int kIdRole = Qt::UserRole + 1;

} // namespace

OwnerField::OwnerField(Desk& desk, const QString& title, QWidget* parent)
    : Field(title, parent)
    , m_desk(desk)
    , m_combo(new QComboBox)
{
    m_combo->setView(new DropDownList);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->lineEdit()->setMaxLength(kNameLength);
    m_combo->lineEdit()->setAccessibleName(title);
    setEditor(m_combo);
    fill();
    m_combo->setCompleter(new PersonCompleter(m_combo));
    m_combo->setCurrentIndex(-1);
    connect(m_combo, &QComboBox::activated, this, &OwnerField::changed);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &OwnerField::changed);
    connect(&DeskDirectory::of(desk), &DeskDirectory::outdated, this, [this] {
        const auto before = owner();
        const QString typed = name();
        fill();
        setTyped(before, typed);
    });
    connect(this, &OwnerField::changed, this, [this] {
        setError({});
        setRemedy({}, {});
    });
}

/// The line is taken away after this part of the field is gone, and tells of its end once more when it has the keys.
OwnerField::~OwnerField()
{
    m_combo->lineEdit()->disconnect(this);
    m_combo->disconnect(this);
}

void OwnerField::fill()
{
    m_combo->clear();
    const auto& people = DeskDirectory::of(m_desk).people();
    auto present = people.select(book::RosterPart::Everybody, m_desk.today(), {});
    const auto developing = people.select(book::RosterPart::Developing, m_desk.today(), {});
    present.insert(present.end(), developing.begin(), developing.end());
    for (const int person : present) {
        if (m_combo->count() >= kMostNames)
            break;
        const QString name = people.name(person).toString();
        m_combo->addItem(name, QStringLiteral("%1 %2 %3").arg(name, pinyin(name), pinyinInitials(name)).toLower());
        m_combo->setItemData(m_combo->count() - 1, people.id(person).toString(), kIdRole);
    }
}

void OwnerField::setOwner(std::optional<book::MemberId> id, const QString& name)
{
    m_outside = id ? QString() : name.trimmed();
    setTyped(id, name);
}

void OwnerField::setTyped(std::optional<book::MemberId> id, const QString& name)
{
    const int index = id ? m_combo->findData(id->toString(), kIdRole) : -1;
    m_combo->setCurrentIndex(index);
    if (index < 0)
        m_combo->setEditText(name);
    m_combo->lineEdit()->setCursorPosition(0);
}

bool OwnerField::isKnownTwice() const
{
    const int first = m_combo->findText(name(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    return first >= 0 && indexTyped() < 0;
}

bool OwnerField::settle()
{
    const bool settled = name().isEmpty() || indexTyped() >= 0 || name() == m_outside;
    setRemedy({}, {});
    if (settled) {
        setError({});
        return true;
    }
    if (isKnownTwice()) {
        setError(tr("名册里有几个“%1”，请从列表里选一个。").arg(name()));
        return false;
    }
    setError(tr("名册里没有“%1”，请核对姓名。").arg(name()));
    setRemedy(tr("是名册以外的人或单位，就这样写"), [this, name = name()] {
        m_outside = name;
        setError({});
        setRemedy({}, {});
        m_combo->setFocus(Qt::OtherFocusReason);
    });
    return false;
}

int OwnerField::indexTyped() const
{
    const int chosen = m_combo->currentIndex();
    if (chosen >= 0 && m_combo->itemText(chosen) == name())
        return chosen;
    const int first = m_combo->findText(name(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    for (int i = first + 1; first >= 0 && i < m_combo->count(); ++i) {
        if (m_combo->itemText(i) == name())
            return -1;
    }
    return first;
}

std::optional<book::MemberId> OwnerField::owner() const
{
    const int index = name().isEmpty() ? -1 : indexTyped();
    if (index < 0)
        return std::nullopt;
    return book::MemberId::fromString(m_combo->itemData(index, kIdRole).toString());
}

QString OwnerField::name() const
{
    return m_combo->currentText().trimmed();
}

} // namespace branchbook::ui
