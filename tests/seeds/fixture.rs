//! Small sound seeds, and how a fault is planted in them.

use crate::reader::{self, Files};

/// The smallest seeds that are sound.
const SOUND: [(&str, &str); 17] = [
    (
        "datapackage.json",
        "{\"resources\": [{\"name\": \"documents\", \"path\": \"documents.csv\",\n\
         \"title\": \"文件 / Documents\", \"description\": \"一份一行。\\n\\nOne row each.\",\n\
         \"schema\": {\"fields\": [{\"name\": \"id\", \"type\": \"string\",\n\
         \"title\": \"编号 / Id\", \"description\": \"永不改变。\\n\\nIt never changes.\",\n\
         \"constraints\": {\"required\": true}}]}}]}\n",
    ),
    (
        "documents.csv",
        "id,kind,issuer,number,title,issued_on\n\
         d-1,notice,甲办公室,〔2021〕1号,\"题目,其一\",2021-06-30\n",
    ),
    (
        "regions.csv",
        "code,name,name_en,pinyin,initials,kind,parent_code\n\
         330000,浙江省,Zhejiang,zhejiang,zj,province,\n\
         330100,杭州市,Hangzhou,hangzhou,hz,prefecture,330000\n\
         330102,上城区,Shangcheng,shangcheng,sc,county,330100\n\
         330105,拱墅区,Gongshu,gongshu,gs,county,330100\n\
         330100-xin,新区,New Area,xinqu,xq,zone,330100\n\
         330200,宁波市,Ningbo,ningbo,nb,prefecture,330000\n\
         330203,海曙区,Haishu,haishu,hs,county,330200\n",
    ),
    (
        "certified_totals.csv",
        "as_of,region_code,parks,printed_as,document_id\n\
         2021-06-30,330102,9,上城区,d-1\n\
         2021-06-30,330105,0,拱墅区,d-1\n",
    ),
    (
        "certified_parks.csv",
        "batch,seq,name,park_type,prefecture_code,region_code,printed_as,document_id\n\
         7,1,\"甲园,\"\"一期\"\"\",manufacturing,330100,330102,上城区,d-1\n\
         7,2,乙园,producer_services,330200,330203,海曙区,d-1\n",
    ),
    (
        "huzhou_targets.csv",
        "region_code,period,indicator,value,measure,document_id\n\
         330102,2025,tech_parks,12,flow,d-1\n\
         330102,total,tech_parks,12,flow,d-1\n",
    ),
    (
        "plan_parts.csv",
        "document_id,cluster_zh,cluster_en,seq,name_zh,name_en,summary_zh,summary_en,group,measure,page,place\n\
         d-1,一图,One map,1,图,Map,概要,Summary,组,1,finder,第1段\n",
    ),
    (
        "flagship_parks.csv",
        "seq,name,region_code,industries,operator,ownership,land_area_mu,floor_area_m2,tenant_firms,document_id\n\
         1,丙园,,纺织业,,state,90.3,,53,d-1\n",
    ),
    (
        "industries.csv",
        "printed,division,division_zh,division_en,note_zh,note_en\n\
         纺织业,17,纺织业,Textiles,同名,same name\n",
    ),
    (
        "pilots.csv",
        "id,kind,name,region_code,summary_zh,summary_en,document_id,name_en\n\
         base-x,base,丁镇,330100,概要,summary,d-1,Ding\n",
    ),
    (
        "facts.csv",
        "subject_id,indicator_zh,indicator_en,value,unit,period,qualifier,document_id,place,recount,stage,note_ids\n\
         base-x,企业数,Firms,2467,家,2013/2017,以上,d-1,第1段,plan_goal:srdi_parks,,d-1-02\n",
    ),
    (
        "measures.csv",
        "document_id,group,seq,title_zh,title_en,summary_zh,summary_en,lead,deadline,place\n\
         d-1,组,1,标题,Title,概要,Summary,,2018-12-10,第1段\n",
    ),
    (
        "forms.csv",
        "form_id,section,seq,label_zh,label_en,unit,kind,options\n\
         f,entry,1,园区类型,Park type,,choice,甲|乙\n",
    ),
    (
        "notes.csv",
        "id,document_id,place,kind,printed,shown,note_zh,note_en\n\
         d-1-01,d-1,第1段,ocr,印,见,说明,note\n\
         d-1-02,d-1,第1段,inference,,,说明,note\n",
    ),
    (
        "links.csv",
        "kind,from_id,to_id,note_id\n\
         same_park,7/1,d-1/1,d-1-02\n",
    ),
    (
        "geo/zone-marks.csv",
        "region_code,lon,lat,tile_col,tile_row\n\
         330100-xin,120.5,30.1,1,-1\n",
    ),
    (
        "geo/tilegrid.json",
        "[\n\
         {\"adcode\":\"330102\",\"col\":0,\"row\":0},\n\
         {\"adcode\":\"330105\",\"col\":1,\"row\":0},\n\
         {\"adcode\":\"330203\",\"col\":2,\"row\":0}\n\
         ]\n",
    ),
];

/// Sound seeds, to plant a fault in.
pub(crate) fn sound() -> Files {
    SOUND
        .iter()
        .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// What the reader finds wrong.
pub(crate) fn faults(files: &Files) -> Vec<String> {
    reader::read(files)
        .err()
        .into_iter()
        .flatten()
        .map(|it| it.to_string())
        .collect()
}

/// Replaces the first occurrence of `from` in a file and holds the faults against `expected`.
#[track_caller]
pub(crate) fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    let mut files = sound();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(from), "{file} does not hold {from:?}");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    let expected: Vec<_> = expected
        .iter()
        .map(|it| format!("seeds/{file}:{it}"))
        .collect();
    assert_eq!(faults(&files), expected, "{from:?} -> {to:?}");
}
