import {
  contextOf,
  hasTrouble,
  pullRequestOf,
  setOutputs,
  showReport,
  writeComment
} from "./chunk-EPCPV6TR.js";
import "./chunk-I4UI3YQT.js";
import {
  require_ucs2length
} from "./chunk-MVA56X3Z.js";
import {
  decodeUtf8
} from "./chunk-VTPLIZHR.js";
import "./chunk-H5BUO7KX.js";
import "./chunk-P7XANFBP.js";
import "./chunk-ZHEA5FBP.js";
import "./chunk-TYAWFXBZ.js";
import "./chunk-TQFM5OYZ.js";
import "./chunk-JML4PXYO.js";
import "./chunk-HIE5L6R6.js";
import "./chunk-EMJNO5WA.js";
import "./chunk-U76HMBDD.js";
import {
  runner
} from "./chunk-GXNSWINT.js";
import "./chunk-JGVDOC6H.js";
import {
  SettingsError
} from "./chunk-HSUSQX67.js";
import "./chunk-UJEVNEJF.js";
import "./chunk-RRSEFE7G.js";
import "./chunk-BTBUBWQJ.js";
import "./chunk-RUZOBRV6.js";
import "./chunk-VNGJPGCW.js";
import {
  __commonJS,
  __toESM
} from "./chunk-7VZ5H7B6.js";

// src/reports/generated/validate-report.cjs
var require_validate_report = __commonJS({
  "src/reports/generated/validate-report.cjs"(exports, module) {
    "use strict";
    module.exports = validate20;
    module.exports.default = validate20;
    var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/open-label/open-label/main/schemas/report.schema.json", "title": "Open Label report, version 1", "description": "What open-label check --format json prints. Paths are relative to the release; lines and columns count from 1, columns in UTF-16 code units.", "type": "object", "additionalProperties": false, "required": ["version", "target", "declared", "supported", "verdict", "claims", "components", "licenses", "lineage", "standards", "findings", "policy", "gaps"], "properties": { "version": { "const": 1 }, "target": { "type": "object", "additionalProperties": false, "required": ["kind", "name"], "properties": { "kind": { "enum": ["directory", "github", "hub"] }, "name": { "type": "string" }, "commit": { "type": "string" } } }, "declared": { "description": "The label that the release is held against; null where none is claimed.", "anyOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["label"], "properties": { "label": { "$ref": "#/$defs/label" }, "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" } } }] }, "supported": { "type": "object", "additionalProperties": false, "required": ["label", "restricted", "missing"], "properties": { "label": { "$ref": "#/$defs/label" }, "restricted": { "type": "boolean", "description": "A license limits the use of the weights." }, "missing": { "description": "What the claimed label (or, without a claim, open-source) needs and was not shown here.", "type": "array", "items": { "$ref": "#/$defs/componentId" } }, "limitedBy": { "type": "string", "description": "The base model that holds the label down, in words." } } }, "verdict": { "enum": ["honoured", "overstated", "understated", "unproven", "unlabelled"] }, "claims": { "type": "array", "items": { "$ref": "#/$defs/claim" } }, "components": { "description": "All of them, in a fixed order.", "type": "array", "minItems": 16, "maxItems": 16, "items": { "$ref": "#/$defs/component" } }, "licenses": { "type": "array", "items": { "$ref": "#/$defs/license" } }, "lineage": { "type": "object", "additionalProperties": false, "required": ["base", "hints"], "properties": { "base": { "type": "array", "items": { "$ref": "#/$defs/baseModel" } }, "hints": { "description": "Signs too weak to name a base.", "type": "array", "items": { "$ref": "#/$defs/baseModel" } } } }, "standards": { "type": "object", "additionalProperties": false, "required": ["osaid", "mof"], "properties": { "osaid": { "type": "object", "additionalProperties": false, "required": ["met", "elements"], "properties": { "met": { "type": "boolean" }, "elements": { "type": "object", "additionalProperties": false, "required": ["data", "code", "parameters"], "properties": { "data": { "$ref": "#/$defs/elementState" }, "code": { "$ref": "#/$defs/elementState" }, "parameters": { "$ref": "#/$defs/elementState" } } } } }, "mof": { "type": "object", "additionalProperties": false, "required": ["class", "progress"], "properties": { "class": { "enum": [0, 1, 2, 3] }, "progress": { "type": "object", "additionalProperties": false, "required": ["1", "2", "3"], "properties": { "1": { "$ref": "#/$defs/percent" }, "2": { "$ref": "#/$defs/percent" }, "3": { "$ref": "#/$defs/percent" } } } } } } }, "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } }, "policy": { "type": "object", "additionalProperties": false, "required": ["origin", "passes", "notes"], "properties": { "origin": { "type": "string" }, "passes": { "type": "boolean" }, "notes": { "type": "array", "items": { "type": "string" } } } }, "gaps": { "description": "What could not be listed or read, in words.", "type": "array", "items": { "type": "string" } } }, "$defs": { "label": { "enum": ["closed", "open-weights", "open-source", "open-science"] }, "position": { "type": "integer", "minimum": 1 }, "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "elementState": { "enum": ["met", "partly", "absent", "unknown"] }, "componentId": { "enum": ["weights", "config", "tokenizer", "inference-code", "training-code", "finetuning-code", "data", "data-processing-code", "recipe", "evaluation-code", "evaluation-results", "model-card", "data-card", "technical-report", "intermediate-checkpoints", "training-logs"] }, "evidence": { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "column": { "$ref": "#/$defs/position" }, "asset": { "type": "string" }, "url": { "type": "string" }, "detail": { "type": "string", "description": "What was read there." } } }, "claim": { "type": "object", "additionalProperties": false, "required": ["label", "subject", "quote", "source"], "properties": { "label": { "enum": ["closed", "open-weights", "open-source", "open-science", "own-model", "from-scratch"] }, "subject": { "enum": ["model", "code", "data", "other"] }, "quote": { "type": "string", "maxLength": 200 }, "source": { "enum": ["metadata", "mof", "card", "prose", "host"] }, "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "column": { "$ref": "#/$defs/position" }, "asset": { "type": "string" }, "url": { "type": "string" }, "range": { "description": "The characters that claim, in the file (UTF-16 offsets).", "type": "object", "additionalProperties": false, "required": ["start", "end"], "properties": { "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 } } }, "fix": { "type": "string", "description": "The words that keep the sentence right." } } }, "component": { "type": "object", "additionalProperties": false, "required": ["id", "state", "evidence"], "properties": { "id": { "$ref": "#/$defs/componentId" }, "state": { "enum": ["present", "linked", "declared", "absent"] }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }, "license": { "type": "string" } } }, "license": { "type": "object", "additionalProperties": false, "required": ["path", "id", "ids", "status", "open", "restrictions", "unexplained", "covers"], "properties": { "path": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "id": { "type": "string" }, "ids": { "type": "array", "items": { "type": "string" } }, "status": { "enum": ["open", "open-unapproved", "restricted", "modified", "pointer", "mixed", "unknown"] }, "open": { "type": "boolean" }, "restrictions": { "type": "array", "items": { "type": "string" } }, "unexplained": { "type": "integer", "minimum": 0, "description": "Words that no known license explains." }, "passages": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["line", "endLine", "quote"], "properties": { "line": { "$ref": "#/$defs/position" }, "endLine": { "$ref": "#/$defs/position" }, "page": { "$ref": "#/$defs/position", "description": "In a PDF file: the page. The lines are those of the text that was read out of it." }, "quote": { "type": "string" } } } }, "translation": { "type": "object", "additionalProperties": false, "required": ["line", "endLine"], "properties": { "line": { "$ref": "#/$defs/position" }, "endLine": { "$ref": "#/$defs/position" }, "page": { "$ref": "#/$defs/position" } }, "description": "Lines that call themselves a translation of the license; they were not compared." }, "covers": { "type": "array", "items": { "enum": ["code", "weights", "data", "documents"] } }, "basis": { "type": "string" }, "unread": { "type": "string", "description": "Why the file has no text to read, as words that continue its name." } } }, "baseModel": { "type": "object", "additionalProperties": false, "required": ["model", "declared", "strength", "evidence"], "properties": { "model": { "type": "string" }, "relation": { "enum": ["finetune", "adapter", "quantized", "merge", "continued-pretraining", "distilled"] }, "declared": { "type": "boolean" }, "strength": { "enum": ["declared", "weights", "shape+tokenizer", "shape", "id"] }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }, "supports": { "$ref": "#/$defs/label" }, "license": { "type": "string" } } }, "finding": { "type": "object", "additionalProperties": false, "required": ["rule", "level", "message", "next"], "properties": { "rule": { "enum": ["missing-weights", "missing-inference-code", "missing-training-code", "missing-data", "missing-data-processing-code", "missing-recipe", "missing-intermediate-checkpoints", "missing-evaluation-code", "missing-evaluation-results", "missing-technical-report", "restricted-license", "modified-license", "unlicensed", "license-mismatch", "conflicting-claims", "declared-not-found", "placeholder", "undisclosed-base-model", "wrong-base-model", "base-license-obligation", "unreachable-link", "gated-link", "unsafe-weights", "metadata-missing", "metadata-invalid"] }, "level": { "enum": ["error", "warning", "note"] }, "message": { "type": "string" }, "next": { "type": "string" }, "component": { "$ref": "#/$defs/componentId" }, "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "column": { "$ref": "#/$defs/position" }, "asset": { "type": "string" }, "url": { "type": "string" }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }, "fix": { "description": "The words that keep the sentence at the place right.", "type": "object", "additionalProperties": false, "required": ["file", "start", "end", "replacement"], "properties": { "file": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "replacement": { "type": "string" } } }, "accepted": { "description": "Why the policy accepts it; it does not decide.", "type": "object", "additionalProperties": false, "required": ["reason", "expires"], "properties": { "reason": { "type": "string" }, "expires": { "type": "string" } } } } } } };
    var schema32 = { "enum": ["closed", "open-weights", "open-source", "open-science"] };
    var schema33 = { "type": "integer", "minimum": 1 };
    var schema35 = { "enum": ["weights", "config", "tokenizer", "inference-code", "training-code", "finetuning-code", "data", "data-processing-code", "recipe", "evaluation-code", "evaluation-results", "model-card", "data-card", "technical-report", "intermediate-checkpoints", "training-logs"] };
    var schema54 = { "enum": ["met", "partly", "absent", "unknown"] };
    var schema57 = { "type": "number", "minimum": 0, "maximum": 100 };
    var func1 = Object.prototype.hasOwnProperty;
    var schema36 = { "type": "object", "additionalProperties": false, "required": ["label", "subject", "quote", "source"], "properties": { "label": { "enum": ["closed", "open-weights", "open-source", "open-science", "own-model", "from-scratch"] }, "subject": { "enum": ["model", "code", "data", "other"] }, "quote": { "type": "string", "maxLength": 200 }, "source": { "enum": ["metadata", "mof", "card", "prose", "host"] }, "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "column": { "$ref": "#/$defs/position" }, "asset": { "type": "string" }, "url": { "type": "string" }, "range": { "description": "The characters that claim, in the file (UTF-16 offsets).", "type": "object", "additionalProperties": false, "required": ["start", "end"], "properties": { "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 } } }, "fix": { "type": "string", "description": "The words that keep the sentence right." } } };
    var func3 = require_ucs2length().default;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate21.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.label === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema36.required, parentSchema: schema36, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.subject === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: schema36.required, parentSchema: schema36, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.quote === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema36.required, parentSchema: schema36, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.source === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema36.required, parentSchema: schema36, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!func1.call(schema36.properties, key0)) {
            const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.label !== void 0) {
          let data0 = data.label;
          if (!(data0 === "closed" || data0 === "open-weights" || data0 === "open-source" || data0 === "open-science" || data0 === "own-model" || data0 === "from-scratch")) {
            const err5 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/enum", keyword: "enum", params: { allowedValues: schema36.properties.label.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.label.enum, parentSchema: schema36.properties.label, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.subject !== void 0) {
          let data1 = data.subject;
          if (!(data1 === "model" || data1 === "code" || data1 === "data" || data1 === "other")) {
            const err6 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema36.properties.subject.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.subject.enum, parentSchema: schema36.properties.subject, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.quote !== void 0) {
          let data2 = data.quote;
          if (typeof data2 === "string") {
            if (func3(data2) > 200) {
              const err7 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema36.properties.quote, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.quote.type, parentSchema: schema36.properties.quote, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.source !== void 0) {
          let data3 = data.source;
          if (!(data3 === "metadata" || data3 === "mof" || data3 === "card" || data3 === "prose" || data3 === "host")) {
            const err9 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema36.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.source.enum, parentSchema: schema36.properties.source, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.file !== void 0) {
          let data4 = data.file;
          if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.file.type, parentSchema: schema36.properties.file, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.line !== void 0) {
          let data5 = data.line;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data5 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data.column !== void 0) {
          let data6 = data.column;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err13 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data.asset !== void 0) {
          let data7 = data.asset;
          if (typeof data7 !== "string") {
            const err15 = { instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.asset.type, parentSchema: schema36.properties.asset, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.url !== void 0) {
          let data8 = data.url;
          if (typeof data8 !== "string") {
            const err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.url.type, parentSchema: schema36.properties.url, data: data8 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.range !== void 0) {
          let data9 = data.range;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.start === void 0) {
              const err17 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'", schema: schema36.properties.range.required, parentSchema: schema36.properties.range, data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data9.end === void 0) {
              const err18 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'", schema: schema36.properties.range.required, parentSchema: schema36.properties.range, data: data9 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "start" || key1 === "end")) {
                const err19 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.range, data: data9 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data9.start !== void 0) {
              let data10 = data9.start;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err20 = { instancePath: instancePath + "/range/start", schemaPath: "#/properties/range/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.range.properties.start.type, parentSchema: schema36.properties.range.properties.start, data: data10 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err21 = { instancePath: instancePath + "/range/start", schemaPath: "#/properties/range/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.range.properties.start, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
            if (data9.end !== void 0) {
              let data11 = data9.end;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err22 = { instancePath: instancePath + "/range/end", schemaPath: "#/properties/range/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.range.properties.end.type, parentSchema: schema36.properties.range.properties.end, data: data11 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err23 = { instancePath: instancePath + "/range/end", schemaPath: "#/properties/range/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.range.properties.end, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.range.type, parentSchema: schema36.properties.range, data: data9 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data.fix !== void 0) {
          let data12 = data.fix;
          if (typeof data12 !== "string") {
            const err25 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.fix.type, parentSchema: schema36.properties.fix, data: data12 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    var schema39 = { "type": "object", "additionalProperties": false, "required": ["id", "state", "evidence"], "properties": { "id": { "$ref": "#/$defs/componentId" }, "state": { "enum": ["present", "linked", "declared", "absent"] }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }, "license": { "type": "string" } } };
    var schema41 = { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "column": { "$ref": "#/$defs/position" }, "asset": { "type": "string" }, "url": { "type": "string" }, "detail": { "type": "string", "description": "What was read there." } } };
    function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate24.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "asset" || key0 === "url" || key0 === "detail")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.file !== void 0) {
          let data0 = data.file;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.file.type, parentSchema: schema41.properties.file, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.line !== void 0) {
          let data1 = data.line;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data.column !== void 0) {
          let data2 = data.column;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data.asset !== void 0) {
          let data3 = data.asset;
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.asset.type, parentSchema: schema41.properties.asset, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.url !== void 0) {
          let data4 = data.url;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.url.type, parentSchema: schema41.properties.url, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.detail !== void 0) {
          let data5 = data.detail;
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.detail.type, parentSchema: schema41.properties.detail, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      validate24.errors = vErrors;
      return errors === 0;
    }
    validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate23.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema39.required, parentSchema: schema39, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.state === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema39.required, parentSchema: schema39, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.evidence === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema39.required, parentSchema: schema39, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "state" || key0 === "evidence" || key0 === "license")) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.id !== void 0) {
          let data0 = data.id;
          if (!(data0 === "weights" || data0 === "config" || data0 === "tokenizer" || data0 === "inference-code" || data0 === "training-code" || data0 === "finetuning-code" || data0 === "data" || data0 === "data-processing-code" || data0 === "recipe" || data0 === "evaluation-code" || data0 === "evaluation-results" || data0 === "model-card" || data0 === "data-card" || data0 === "technical-report" || data0 === "intermediate-checkpoints" || data0 === "training-logs")) {
            const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/componentId/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.state !== void 0) {
          let data1 = data.state;
          if (!(data1 === "present" || data1 === "linked" || data1 === "declared" || data1 === "absent")) {
            const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema39.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.state.enum, parentSchema: schema39.properties.state, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.evidence !== void 0) {
          let data2 = data.evidence;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate24(data2[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.evidence.type, parentSchema: schema39.properties.evidence, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.license !== void 0) {
          let data4 = data.license;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.license.type, parentSchema: schema39.properties.license, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    var schema44 = { "type": "object", "additionalProperties": false, "required": ["path", "id", "ids", "status", "open", "restrictions", "unexplained", "covers"], "properties": { "path": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "id": { "type": "string" }, "ids": { "type": "array", "items": { "type": "string" } }, "status": { "enum": ["open", "open-unapproved", "restricted", "modified", "pointer", "mixed", "unknown"] }, "open": { "type": "boolean" }, "restrictions": { "type": "array", "items": { "type": "string" } }, "unexplained": { "type": "integer", "minimum": 0, "description": "Words that no known license explains." }, "passages": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["line", "endLine", "quote"], "properties": { "line": { "$ref": "#/$defs/position" }, "endLine": { "$ref": "#/$defs/position" }, "page": { "$ref": "#/$defs/position", "description": "In a PDF file: the page. The lines are those of the text that was read out of it." }, "quote": { "type": "string" } } } }, "translation": { "type": "object", "additionalProperties": false, "required": ["line", "endLine"], "properties": { "line": { "$ref": "#/$defs/position" }, "endLine": { "$ref": "#/$defs/position" }, "page": { "$ref": "#/$defs/position" } }, "description": "Lines that call themselves a translation of the license; they were not compared." }, "covers": { "type": "array", "items": { "enum": ["code", "weights", "data", "documents"] } }, "basis": { "type": "string" }, "unread": { "type": "string", "description": "Why the file has no text to read, as words that continue its name." } } };
    function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate27.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.path === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.id === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.ids === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.status === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.open === void 0) {
          const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.restrictions === void 0) {
          const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restrictions" }, message: "must have required property 'restrictions'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data.unexplained === void 0) {
          const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unexplained" }, message: "must have required property 'unexplained'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data.covers === void 0) {
          const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'", schema: schema44.required, parentSchema: schema44, data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!func1.call(schema44.properties, key0)) {
            const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.path !== void 0) {
          let data0 = data.path;
          if (typeof data0 !== "string") {
            const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.path.type, parentSchema: schema44.properties.path, data: data0 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.line !== void 0) {
          let data1 = data.line;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err10 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err11 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data.id !== void 0) {
          let data2 = data.id;
          if (typeof data2 !== "string") {
            const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.id.type, parentSchema: schema44.properties.id, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.ids !== void 0) {
          let data3 = data.ids;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 !== "string") {
                const err13 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.ids.items.type, parentSchema: schema44.properties.ids.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.ids.type, parentSchema: schema44.properties.ids, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.status !== void 0) {
          let data5 = data.status;
          if (!(data5 === "open" || data5 === "open-unapproved" || data5 === "restricted" || data5 === "modified" || data5 === "pointer" || data5 === "mixed" || data5 === "unknown")) {
            const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema44.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.status.enum, parentSchema: schema44.properties.status, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.open !== void 0) {
          let data6 = data.open;
          if (typeof data6 !== "boolean") {
            const err16 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.open.type, parentSchema: schema44.properties.open, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.restrictions !== void 0) {
          let data7 = data.restrictions;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 !== "string") {
                const err17 = { instancePath: instancePath + "/restrictions/" + i1, schemaPath: "#/properties/restrictions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.restrictions.items.type, parentSchema: schema44.properties.restrictions.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/restrictions", schemaPath: "#/properties/restrictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.restrictions.type, parentSchema: schema44.properties.restrictions, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.unexplained !== void 0) {
          let data9 = data.unexplained;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err19 = { instancePath: instancePath + "/unexplained", schemaPath: "#/properties/unexplained/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.unexplained.type, parentSchema: schema44.properties.unexplained, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/unexplained", schemaPath: "#/properties/unexplained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.unexplained, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data.passages !== void 0) {
          let data10 = data.passages;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.line === void 0) {
                  const err21 = { instancePath: instancePath + "/passages/" + i2, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema44.properties.passages.items.required, parentSchema: schema44.properties.passages.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data11.endLine === void 0) {
                  const err22 = { instancePath: instancePath + "/passages/" + i2, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'", schema: schema44.properties.passages.items.required, parentSchema: schema44.properties.passages.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data11.quote === void 0) {
                  const err23 = { instancePath: instancePath + "/passages/" + i2, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema44.properties.passages.items.required, parentSchema: schema44.properties.passages.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                for (const key1 in data11) {
                  if (!(key1 === "line" || key1 === "endLine" || key1 === "page" || key1 === "quote")) {
                    const err24 = { instancePath: instancePath + "/passages/" + i2, schemaPath: "#/properties/passages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.passages.items, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data11.line !== void 0) {
                  let data12 = data11.line;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err25 = { instancePath: instancePath + "/passages/" + i2 + "/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 < 1 || isNaN(data12)) {
                      const err26 = { instancePath: instancePath + "/passages/" + i2 + "/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                }
                if (data11.endLine !== void 0) {
                  let data13 = data11.endLine;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err27 = { instancePath: instancePath + "/passages/" + i2 + "/endLine", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 < 1 || isNaN(data13)) {
                      const err28 = { instancePath: instancePath + "/passages/" + i2 + "/endLine", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                }
                if (data11.page !== void 0) {
                  let data14 = data11.page;
                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                    const err29 = { instancePath: instancePath + "/passages/" + i2 + "/page", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 < 1 || isNaN(data14)) {
                      const err30 = { instancePath: instancePath + "/passages/" + i2 + "/page", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                }
                if (data11.quote !== void 0) {
                  let data15 = data11.quote;
                  if (typeof data15 !== "string") {
                    const err31 = { instancePath: instancePath + "/passages/" + i2 + "/quote", schemaPath: "#/properties/passages/items/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.passages.items.properties.quote.type, parentSchema: schema44.properties.passages.items.properties.quote, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/passages/" + i2, schemaPath: "#/properties/passages/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.passages.items.type, parentSchema: schema44.properties.passages.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/passages", schemaPath: "#/properties/passages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.passages.type, parentSchema: schema44.properties.passages, data: data10 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data.translation !== void 0) {
          let data16 = data.translation;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.line === void 0) {
              const err34 = { instancePath: instancePath + "/translation", schemaPath: "#/properties/translation/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema44.properties.translation.required, parentSchema: schema44.properties.translation, data: data16 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data16.endLine === void 0) {
              const err35 = { instancePath: instancePath + "/translation", schemaPath: "#/properties/translation/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'", schema: schema44.properties.translation.required, parentSchema: schema44.properties.translation, data: data16 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key2 in data16) {
              if (!(key2 === "line" || key2 === "endLine" || key2 === "page")) {
                const err36 = { instancePath: instancePath + "/translation", schemaPath: "#/properties/translation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.translation, data: data16 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data16.line !== void 0) {
              let data17 = data16.line;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err37 = { instancePath: instancePath + "/translation/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data17 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 1 || isNaN(data17)) {
                  const err38 = { instancePath: instancePath + "/translation/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
            if (data16.endLine !== void 0) {
              let data18 = data16.endLine;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err39 = { instancePath: instancePath + "/translation/endLine", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data18 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < 1 || isNaN(data18)) {
                  const err40 = { instancePath: instancePath + "/translation/endLine", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            }
            if (data16.page !== void 0) {
              let data19 = data16.page;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err41 = { instancePath: instancePath + "/translation/page", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data19 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 1 || isNaN(data19)) {
                  const err42 = { instancePath: instancePath + "/translation/page", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/translation", schemaPath: "#/properties/translation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.translation.type, parentSchema: schema44.properties.translation, data: data16 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data.covers !== void 0) {
          let data20 = data.covers;
          if (Array.isArray(data20)) {
            const len3 = data20.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data21 = data20[i3];
              if (!(data21 === "code" || data21 === "weights" || data21 === "data" || data21 === "documents")) {
                const err44 = { instancePath: instancePath + "/covers/" + i3, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema44.properties.covers.items.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.covers.items.enum, parentSchema: schema44.properties.covers.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.covers.type, parentSchema: schema44.properties.covers, data: data20 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data.basis !== void 0) {
          let data22 = data.basis;
          if (typeof data22 !== "string") {
            const err46 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.basis.type, parentSchema: schema44.properties.basis, data: data22 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data.unread !== void 0) {
          let data23 = data.unread;
          if (typeof data23 !== "string") {
            const err47 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.unread.type, parentSchema: schema44.properties.unread, data: data23 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      validate27.errors = vErrors;
      return errors === 0;
    }
    validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    var schema52 = { "type": "object", "additionalProperties": false, "required": ["model", "declared", "strength", "evidence"], "properties": { "model": { "type": "string" }, "relation": { "enum": ["finetune", "adapter", "quantized", "merge", "continued-pretraining", "distilled"] }, "declared": { "type": "boolean" }, "strength": { "enum": ["declared", "weights", "shape+tokenizer", "shape", "id"] }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }, "supports": { "$ref": "#/$defs/label" }, "license": { "type": "string" } } };
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate29.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.model === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema52.required, parentSchema: schema52, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.declared === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declared" }, message: "must have required property 'declared'", schema: schema52.required, parentSchema: schema52, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.strength === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strength" }, message: "must have required property 'strength'", schema: schema52.required, parentSchema: schema52, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.evidence === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema52.required, parentSchema: schema52, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "relation" || key0 === "declared" || key0 === "strength" || key0 === "evidence" || key0 === "supports" || key0 === "license")) {
            const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.model !== void 0) {
          let data0 = data.model;
          if (typeof data0 !== "string") {
            const err5 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.model.type, parentSchema: schema52.properties.model, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.relation !== void 0) {
          let data1 = data.relation;
          if (!(data1 === "finetune" || data1 === "adapter" || data1 === "quantized" || data1 === "merge" || data1 === "continued-pretraining" || data1 === "distilled")) {
            const err6 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema52.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.relation.enum, parentSchema: schema52.properties.relation, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.declared !== void 0) {
          let data2 = data.declared;
          if (typeof data2 !== "boolean") {
            const err7 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.properties.declared.type, parentSchema: schema52.properties.declared, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.strength !== void 0) {
          let data3 = data.strength;
          if (!(data3 === "declared" || data3 === "weights" || data3 === "shape+tokenizer" || data3 === "shape" || data3 === "id")) {
            const err8 = { instancePath: instancePath + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: schema52.properties.strength.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.strength.enum, parentSchema: schema52.properties.strength, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.evidence !== void 0) {
          let data4 = data.evidence;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate24(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties.evidence.type, parentSchema: schema52.properties.evidence, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.supports !== void 0) {
          let data6 = data.supports;
          if (!(data6 === "closed" || data6 === "open-weights" || data6 === "open-source" || data6 === "open-science")) {
            const err10 = { instancePath: instancePath + "/supports", schemaPath: "#/$defs/label/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data6 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.license !== void 0) {
          let data7 = data.license;
          if (typeof data7 !== "string") {
            const err11 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.license.type, parentSchema: schema52.properties.license, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    var schema60 = { "type": "object", "additionalProperties": false, "required": ["rule", "level", "message", "next"], "properties": { "rule": { "enum": ["missing-weights", "missing-inference-code", "missing-training-code", "missing-data", "missing-data-processing-code", "missing-recipe", "missing-intermediate-checkpoints", "missing-evaluation-code", "missing-evaluation-results", "missing-technical-report", "restricted-license", "modified-license", "unlicensed", "license-mismatch", "conflicting-claims", "declared-not-found", "placeholder", "undisclosed-base-model", "wrong-base-model", "base-license-obligation", "unreachable-link", "gated-link", "unsafe-weights", "metadata-missing", "metadata-invalid"] }, "level": { "enum": ["error", "warning", "note"] }, "message": { "type": "string" }, "next": { "type": "string" }, "component": { "$ref": "#/$defs/componentId" }, "file": { "type": "string" }, "line": { "$ref": "#/$defs/position" }, "column": { "$ref": "#/$defs/position" }, "asset": { "type": "string" }, "url": { "type": "string" }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } }, "fix": { "description": "The words that keep the sentence at the place right.", "type": "object", "additionalProperties": false, "required": ["file", "start", "end", "replacement"], "properties": { "file": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "replacement": { "type": "string" } } }, "accepted": { "description": "Why the policy accepts it; it does not decide.", "type": "object", "additionalProperties": false, "required": ["reason", "expires"], "properties": { "reason": { "type": "string" }, "expires": { "type": "string" } } } } };
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate33.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rule === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema60.required, parentSchema: schema60, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.level === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'", schema: schema60.required, parentSchema: schema60, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.message === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema60.required, parentSchema: schema60, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.next === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'", schema: schema60.required, parentSchema: schema60, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!func1.call(schema60.properties, key0)) {
            const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.rule !== void 0) {
          let data0 = data.rule;
          if (!(data0 === "missing-weights" || data0 === "missing-inference-code" || data0 === "missing-training-code" || data0 === "missing-data" || data0 === "missing-data-processing-code" || data0 === "missing-recipe" || data0 === "missing-intermediate-checkpoints" || data0 === "missing-evaluation-code" || data0 === "missing-evaluation-results" || data0 === "missing-technical-report" || data0 === "restricted-license" || data0 === "modified-license" || data0 === "unlicensed" || data0 === "license-mismatch" || data0 === "conflicting-claims" || data0 === "declared-not-found" || data0 === "placeholder" || data0 === "undisclosed-base-model" || data0 === "wrong-base-model" || data0 === "base-license-obligation" || data0 === "unreachable-link" || data0 === "gated-link" || data0 === "unsafe-weights" || data0 === "metadata-missing" || data0 === "metadata-invalid")) {
            const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: schema60.properties.rule.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.rule.enum, parentSchema: schema60.properties.rule, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.level !== void 0) {
          let data1 = data.level;
          if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
            const err6 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema60.properties.level.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.level.enum, parentSchema: schema60.properties.level, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.message !== void 0) {
          let data2 = data.message;
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.message.type, parentSchema: schema60.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data.next !== void 0) {
          let data3 = data.next;
          if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.next.type, parentSchema: schema60.properties.next, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.component !== void 0) {
          let data4 = data.component;
          if (!(data4 === "weights" || data4 === "config" || data4 === "tokenizer" || data4 === "inference-code" || data4 === "training-code" || data4 === "finetuning-code" || data4 === "data" || data4 === "data-processing-code" || data4 === "recipe" || data4 === "evaluation-code" || data4 === "evaluation-results" || data4 === "model-card" || data4 === "data-card" || data4 === "technical-report" || data4 === "intermediate-checkpoints" || data4 === "training-logs")) {
            const err9 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/componentId/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.file !== void 0) {
          let data5 = data.file;
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.file.type, parentSchema: schema60.properties.file, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.line !== void 0) {
          let data6 = data.line;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err11 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err12 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data.column !== void 0) {
          let data7 = data.column;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err13 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err14 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data7 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data.asset !== void 0) {
          let data8 = data.asset;
          if (typeof data8 !== "string") {
            const err15 = { instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.asset.type, parentSchema: schema60.properties.asset, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data.url !== void 0) {
          let data9 = data.url;
          if (typeof data9 !== "string") {
            const err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.url.type, parentSchema: schema60.properties.url, data: data9 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.evidence !== void 0) {
          let data10 = data.evidence;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate24(data10[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema60.properties.evidence.type, parentSchema: schema60.properties.evidence, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.fix !== void 0) {
          let data12 = data.fix;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.file === void 0) {
              const err18 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema60.properties.fix.required, parentSchema: schema60.properties.fix, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data12.start === void 0) {
              const err19 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'", schema: schema60.properties.fix.required, parentSchema: schema60.properties.fix, data: data12 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data12.end === void 0) {
              const err20 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'", schema: schema60.properties.fix.required, parentSchema: schema60.properties.fix, data: data12 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data12.replacement === void 0) {
              const err21 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "replacement" }, message: "must have required property 'replacement'", schema: schema60.properties.fix.required, parentSchema: schema60.properties.fix, data: data12 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key1 in data12) {
              if (!(key1 === "file" || key1 === "start" || key1 === "end" || key1 === "replacement")) {
                const err22 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60.properties.fix, data: data12 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data12.file !== void 0) {
              let data13 = data12.file;
              if (typeof data13 !== "string") {
                const err23 = { instancePath: instancePath + "/fix/file", schemaPath: "#/properties/fix/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.fix.properties.file.type, parentSchema: schema60.properties.fix.properties.file, data: data13 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data12.start !== void 0) {
              let data14 = data12.start;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err24 = { instancePath: instancePath + "/fix/start", schemaPath: "#/properties/fix/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.fix.properties.start.type, parentSchema: schema60.properties.fix.properties.start, data: data14 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  const err25 = { instancePath: instancePath + "/fix/start", schemaPath: "#/properties/fix/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.fix.properties.start, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data12.end !== void 0) {
              let data15 = data12.end;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err26 = { instancePath: instancePath + "/fix/end", schemaPath: "#/properties/fix/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema60.properties.fix.properties.end.type, parentSchema: schema60.properties.fix.properties.end, data: data15 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err27 = { instancePath: instancePath + "/fix/end", schemaPath: "#/properties/fix/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema60.properties.fix.properties.end, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
            if (data12.replacement !== void 0) {
              let data16 = data12.replacement;
              if (typeof data16 !== "string") {
                const err28 = { instancePath: instancePath + "/fix/replacement", schemaPath: "#/properties/fix/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.fix.properties.replacement.type, parentSchema: schema60.properties.fix.properties.replacement, data: data16 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.fix.type, parentSchema: schema60.properties.fix, data: data12 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data.accepted !== void 0) {
          let data17 = data.accepted;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.reason === void 0) {
              const err30 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema60.properties.accepted.required, parentSchema: schema60.properties.accepted, data: data17 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data17.expires === void 0) {
              const err31 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema60.properties.accepted.required, parentSchema: schema60.properties.accepted, data: data17 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            for (const key2 in data17) {
              if (!(key2 === "reason" || key2 === "expires")) {
                const err32 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60.properties.accepted, data: data17 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data17.reason !== void 0) {
              let data18 = data17.reason;
              if (typeof data18 !== "string") {
                const err33 = { instancePath: instancePath + "/accepted/reason", schemaPath: "#/properties/accepted/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.accepted.properties.reason.type, parentSchema: schema60.properties.accepted.properties.reason, data: data18 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data17.expires !== void 0) {
              let data19 = data17.expires;
              if (typeof data19 !== "string") {
                const err34 = { instancePath: instancePath + "/accepted/expires", schemaPath: "#/properties/accepted/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.accepted.properties.expires.type, parentSchema: schema60.properties.accepted.properties.expires, data: data19 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.accepted.type, parentSchema: schema60.properties.accepted, data: data17 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate20.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.target === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.declared === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declared" }, message: "must have required property 'declared'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.supported === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supported" }, message: "must have required property 'supported'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.verdict === void 0) {
          const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data.claims === void 0) {
          const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data.components === void 0) {
          const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data.licenses === void 0) {
          const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licenses" }, message: "must have required property 'licenses'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data.lineage === void 0) {
          const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property 'lineage'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data.standards === void 0) {
          const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standards" }, message: "must have required property 'standards'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data.findings === void 0) {
          const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data.policy === void 0) {
          const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data.gaps === void 0) {
          const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gaps" }, message: "must have required property 'gaps'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.version !== void 0) {
          let data0 = data.version;
          if (1 !== data0) {
            const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.target !== void 0) {
          let data1 = data.target;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.kind === void 0) {
              const err15 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema31.properties.target.required, parentSchema: schema31.properties.target, data: data1 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data1.name === void 0) {
              const err16 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.target.required, parentSchema: schema31.properties.target, data: data1 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "kind" || key1 === "name" || key1 === "commit")) {
                const err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.target, data: data1 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.kind !== void 0) {
              let data2 = data1.kind;
              if (!(data2 === "directory" || data2 === "github" || data2 === "hub")) {
                const err18 = { instancePath: instancePath + "/target/kind", schemaPath: "#/properties/target/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.target.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.target.properties.kind.enum, parentSchema: schema31.properties.target.properties.kind, data: data2 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              let data3 = data1.name;
              if (typeof data3 !== "string") {
                const err19 = { instancePath: instancePath + "/target/name", schemaPath: "#/properties/target/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.target.properties.name.type, parentSchema: schema31.properties.target.properties.name, data: data3 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.commit !== void 0) {
              let data4 = data1.commit;
              if (typeof data4 !== "string") {
                const err20 = { instancePath: instancePath + "/target/commit", schemaPath: "#/properties/target/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.target.properties.commit.type, parentSchema: schema31.properties.target.properties.commit, data: data4 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.target.type, parentSchema: schema31.properties.target, data: data1 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data.declared !== void 0) {
          let data5 = data.declared;
          const _errs12 = errors;
          let valid2 = false;
          const _errs13 = errors;
          if (data5 !== null) {
            const err22 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema31.properties.declared.anyOf[0].type, parentSchema: schema31.properties.declared.anyOf[0], data: data5 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid0 = _errs13 === errors;
          valid2 = valid2 || _valid0;
          const _errs15 = errors;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.label === void 0) {
              const err23 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/anyOf/1/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema31.properties.declared.anyOf[1].required, parentSchema: schema31.properties.declared.anyOf[1], data: data5 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "label" || key2 === "file" || key2 === "line")) {
                const err24 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.declared.anyOf[1], data: data5 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data5.label !== void 0) {
              let data6 = data5.label;
              if (!(data6 === "closed" || data6 === "open-weights" || data6 === "open-source" || data6 === "open-science")) {
                const err25 = { instancePath: instancePath + "/declared/label", schemaPath: "#/$defs/label/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data6 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data5.file !== void 0) {
              let data7 = data5.file;
              if (typeof data7 !== "string") {
                const err26 = { instancePath: instancePath + "/declared/file", schemaPath: "#/properties/declared/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.declared.anyOf[1].properties.file.type, parentSchema: schema31.properties.declared.anyOf[1].properties.file, data: data7 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data5.line !== void 0) {
              let data8 = data5.line;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err27 = { instancePath: instancePath + "/declared/line", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.type, parentSchema: schema33, data: data8 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err28 = { instancePath: instancePath + "/declared/line", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.declared.anyOf[1].type, parentSchema: schema31.properties.declared.anyOf[1], data: data5 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          var _valid0 = _errs15 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const err30 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.declared.anyOf, parentSchema: schema31.properties.declared, data: data5 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.supported !== void 0) {
          let data9 = data.supported;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.label === void 0) {
              const err31 = { instancePath: instancePath + "/supported", schemaPath: "#/properties/supported/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema31.properties.supported.required, parentSchema: schema31.properties.supported, data: data9 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data9.restricted === void 0) {
              const err32 = { instancePath: instancePath + "/supported", schemaPath: "#/properties/supported/required", keyword: "required", params: { missingProperty: "restricted" }, message: "must have required property 'restricted'", schema: schema31.properties.supported.required, parentSchema: schema31.properties.supported, data: data9 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data9.missing === void 0) {
              const err33 = { instancePath: instancePath + "/supported", schemaPath: "#/properties/supported/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema31.properties.supported.required, parentSchema: schema31.properties.supported, data: data9 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key3 in data9) {
              if (!(key3 === "label" || key3 === "restricted" || key3 === "missing" || key3 === "limitedBy")) {
                const err34 = { instancePath: instancePath + "/supported", schemaPath: "#/properties/supported/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supported, data: data9 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data9.label !== void 0) {
              let data10 = data9.label;
              if (!(data10 === "closed" || data10 === "open-weights" || data10 === "open-source" || data10 === "open-science")) {
                const err35 = { instancePath: instancePath + "/supported/label", schemaPath: "#/$defs/label/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data10 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data9.restricted !== void 0) {
              let data11 = data9.restricted;
              if (typeof data11 !== "boolean") {
                const err36 = { instancePath: instancePath + "/supported/restricted", schemaPath: "#/properties/supported/properties/restricted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.supported.properties.restricted.type, parentSchema: schema31.properties.supported.properties.restricted, data: data11 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data9.missing !== void 0) {
              let data12 = data9.missing;
              if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data13 = data12[i0];
                  if (!(data13 === "weights" || data13 === "config" || data13 === "tokenizer" || data13 === "inference-code" || data13 === "training-code" || data13 === "finetuning-code" || data13 === "data" || data13 === "data-processing-code" || data13 === "recipe" || data13 === "evaluation-code" || data13 === "evaluation-results" || data13 === "model-card" || data13 === "data-card" || data13 === "technical-report" || data13 === "intermediate-checkpoints" || data13 === "training-logs")) {
                    const err37 = { instancePath: instancePath + "/supported/missing/" + i0, schemaPath: "#/$defs/componentId/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/supported/missing", schemaPath: "#/properties/supported/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.supported.properties.missing.type, parentSchema: schema31.properties.supported.properties.missing, data: data12 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data9.limitedBy !== void 0) {
              let data14 = data9.limitedBy;
              if (typeof data14 !== "string") {
                const err39 = { instancePath: instancePath + "/supported/limitedBy", schemaPath: "#/properties/supported/properties/limitedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.supported.properties.limitedBy.type, parentSchema: schema31.properties.supported.properties.limitedBy, data: data14 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/supported", schemaPath: "#/properties/supported/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.supported.type, parentSchema: schema31.properties.supported, data: data9 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data.verdict !== void 0) {
          let data15 = data.verdict;
          if (!(data15 === "honoured" || data15 === "overstated" || data15 === "understated" || data15 === "unproven" || data15 === "unlabelled")) {
            const err41 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.verdict.enum, parentSchema: schema31.properties.verdict, data: data15 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data.claims !== void 0) {
          let data16 = data.claims;
          if (Array.isArray(data16)) {
            const len1 = data16.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate21(data16[i1], { instancePath: instancePath + "/claims/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.claims.type, parentSchema: schema31.properties.claims, data: data16 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data.components !== void 0) {
          let data18 = data.components;
          if (Array.isArray(data18)) {
            if (data18.length > 16) {
              const err43 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items", schema: 16, parentSchema: schema31.properties.components, data: data18 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data18.length < 16) {
              const err44 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/minItems", keyword: "minItems", params: { limit: 16 }, message: "must NOT have fewer than 16 items", schema: 16, parentSchema: schema31.properties.components, data: data18 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            const len2 = data18.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate23(data18[i2], { instancePath: instancePath + "/components/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.components.type, parentSchema: schema31.properties.components, data: data18 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data.licenses !== void 0) {
          let data20 = data.licenses;
          if (Array.isArray(data20)) {
            const len3 = data20.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate27(data20[i3], { instancePath: instancePath + "/licenses/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/licenses", schemaPath: "#/properties/licenses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.licenses.type, parentSchema: schema31.properties.licenses, data: data20 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data.lineage !== void 0) {
          let data22 = data.lineage;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.base === void 0) {
              const err47 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'", schema: schema31.properties.lineage.required, parentSchema: schema31.properties.lineage, data: data22 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data22.hints === void 0) {
              const err48 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/required", keyword: "required", params: { missingProperty: "hints" }, message: "must have required property 'hints'", schema: schema31.properties.lineage.required, parentSchema: schema31.properties.lineage, data: data22 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key4 in data22) {
              if (!(key4 === "base" || key4 === "hints")) {
                const err49 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.lineage, data: data22 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data22.base !== void 0) {
              let data23 = data22.base;
              if (Array.isArray(data23)) {
                const len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (!validate29(data23[i4], { instancePath: instancePath + "/lineage/base/" + i4, parentData: data23, parentDataProperty: i4, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/lineage/base", schemaPath: "#/properties/lineage/properties/base/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.lineage.properties.base.type, parentSchema: schema31.properties.lineage.properties.base, data: data23 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data22.hints !== void 0) {
              let data25 = data22.hints;
              if (Array.isArray(data25)) {
                const len5 = data25.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (!validate29(data25[i5], { instancePath: instancePath + "/lineage/hints/" + i5, parentData: data25, parentDataProperty: i5, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/lineage/hints", schemaPath: "#/properties/lineage/properties/hints/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.lineage.properties.hints.type, parentSchema: schema31.properties.lineage.properties.hints, data: data25 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/lineage", schemaPath: "#/properties/lineage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lineage.type, parentSchema: schema31.properties.lineage, data: data22 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data.standards !== void 0) {
          let data27 = data.standards;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.osaid === void 0) {
              const err53 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/required", keyword: "required", params: { missingProperty: "osaid" }, message: "must have required property 'osaid'", schema: schema31.properties.standards.required, parentSchema: schema31.properties.standards, data: data27 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data27.mof === void 0) {
              const err54 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/required", keyword: "required", params: { missingProperty: "mof" }, message: "must have required property 'mof'", schema: schema31.properties.standards.required, parentSchema: schema31.properties.standards, data: data27 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key5 in data27) {
              if (!(key5 === "osaid" || key5 === "mof")) {
                const err55 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.standards, data: data27 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data27.osaid !== void 0) {
              let data28 = data27.osaid;
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.met === void 0) {
                  const err56 = { instancePath: instancePath + "/standards/osaid", schemaPath: "#/properties/standards/properties/osaid/required", keyword: "required", params: { missingProperty: "met" }, message: "must have required property 'met'", schema: schema31.properties.standards.properties.osaid.required, parentSchema: schema31.properties.standards.properties.osaid, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data28.elements === void 0) {
                  const err57 = { instancePath: instancePath + "/standards/osaid", schemaPath: "#/properties/standards/properties/osaid/required", keyword: "required", params: { missingProperty: "elements" }, message: "must have required property 'elements'", schema: schema31.properties.standards.properties.osaid.required, parentSchema: schema31.properties.standards.properties.osaid, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                for (const key6 in data28) {
                  if (!(key6 === "met" || key6 === "elements")) {
                    const err58 = { instancePath: instancePath + "/standards/osaid", schemaPath: "#/properties/standards/properties/osaid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.standards.properties.osaid, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data28.met !== void 0) {
                  let data29 = data28.met;
                  if (typeof data29 !== "boolean") {
                    const err59 = { instancePath: instancePath + "/standards/osaid/met", schemaPath: "#/properties/standards/properties/osaid/properties/met/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.standards.properties.osaid.properties.met.type, parentSchema: schema31.properties.standards.properties.osaid.properties.met, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data28.elements !== void 0) {
                  let data30 = data28.elements;
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30.data === void 0) {
                      const err60 = { instancePath: instancePath + "/standards/osaid/elements", schemaPath: "#/properties/standards/properties/osaid/properties/elements/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'", schema: schema31.properties.standards.properties.osaid.properties.elements.required, parentSchema: schema31.properties.standards.properties.osaid.properties.elements, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (data30.code === void 0) {
                      const err61 = { instancePath: instancePath + "/standards/osaid/elements", schemaPath: "#/properties/standards/properties/osaid/properties/elements/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema31.properties.standards.properties.osaid.properties.elements.required, parentSchema: schema31.properties.standards.properties.osaid.properties.elements, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    if (data30.parameters === void 0) {
                      const err62 = { instancePath: instancePath + "/standards/osaid/elements", schemaPath: "#/properties/standards/properties/osaid/properties/elements/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'", schema: schema31.properties.standards.properties.osaid.properties.elements.required, parentSchema: schema31.properties.standards.properties.osaid.properties.elements, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    for (const key7 in data30) {
                      if (!(key7 === "data" || key7 === "code" || key7 === "parameters")) {
                        const err63 = { instancePath: instancePath + "/standards/osaid/elements", schemaPath: "#/properties/standards/properties/osaid/properties/elements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.standards.properties.osaid.properties.elements, data: data30 };
                        if (vErrors === null) {
                          vErrors = [err63];
                        } else {
                          vErrors.push(err63);
                        }
                        errors++;
                      }
                    }
                    if (data30.data !== void 0) {
                      let data31 = data30.data;
                      if (!(data31 === "met" || data31 === "partly" || data31 === "absent" || data31 === "unknown")) {
                        const err64 = { instancePath: instancePath + "/standards/osaid/elements/data", schemaPath: "#/$defs/elementState/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err64];
                        } else {
                          vErrors.push(err64);
                        }
                        errors++;
                      }
                    }
                    if (data30.code !== void 0) {
                      let data32 = data30.code;
                      if (!(data32 === "met" || data32 === "partly" || data32 === "absent" || data32 === "unknown")) {
                        const err65 = { instancePath: instancePath + "/standards/osaid/elements/code", schemaPath: "#/$defs/elementState/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data32 };
                        if (vErrors === null) {
                          vErrors = [err65];
                        } else {
                          vErrors.push(err65);
                        }
                        errors++;
                      }
                    }
                    if (data30.parameters !== void 0) {
                      let data33 = data30.parameters;
                      if (!(data33 === "met" || data33 === "partly" || data33 === "absent" || data33 === "unknown")) {
                        const err66 = { instancePath: instancePath + "/standards/osaid/elements/parameters", schemaPath: "#/$defs/elementState/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data33 };
                        if (vErrors === null) {
                          vErrors = [err66];
                        } else {
                          vErrors.push(err66);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/standards/osaid/elements", schemaPath: "#/properties/standards/properties/osaid/properties/elements/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.standards.properties.osaid.properties.elements.type, parentSchema: schema31.properties.standards.properties.osaid.properties.elements, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/standards/osaid", schemaPath: "#/properties/standards/properties/osaid/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.standards.properties.osaid.type, parentSchema: schema31.properties.standards.properties.osaid, data: data28 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data27.mof !== void 0) {
              let data34 = data27.mof;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.class === void 0) {
                  const err69 = { instancePath: instancePath + "/standards/mof", schemaPath: "#/properties/standards/properties/mof/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'", schema: schema31.properties.standards.properties.mof.required, parentSchema: schema31.properties.standards.properties.mof, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data34.progress === void 0) {
                  const err70 = { instancePath: instancePath + "/standards/mof", schemaPath: "#/properties/standards/properties/mof/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'", schema: schema31.properties.standards.properties.mof.required, parentSchema: schema31.properties.standards.properties.mof, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                for (const key8 in data34) {
                  if (!(key8 === "class" || key8 === "progress")) {
                    const err71 = { instancePath: instancePath + "/standards/mof", schemaPath: "#/properties/standards/properties/mof/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.standards.properties.mof, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data34.class !== void 0) {
                  let data35 = data34.class;
                  if (!(data35 === 0 || data35 === 1 || data35 === 2 || data35 === 3)) {
                    const err72 = { instancePath: instancePath + "/standards/mof/class", schemaPath: "#/properties/standards/properties/mof/properties/class/enum", keyword: "enum", params: { allowedValues: schema31.properties.standards.properties.mof.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.standards.properties.mof.properties.class.enum, parentSchema: schema31.properties.standards.properties.mof.properties.class, data: data35 };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data34.progress !== void 0) {
                  let data36 = data34.progress;
                  if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                    if (data36["1"] === void 0) {
                      const err73 = { instancePath: instancePath + "/standards/mof/progress", schemaPath: "#/properties/standards/properties/mof/properties/progress/required", keyword: "required", params: { missingProperty: "1" }, message: "must have required property '1'", schema: schema31.properties.standards.properties.mof.properties.progress.required, parentSchema: schema31.properties.standards.properties.mof.properties.progress, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (data36["2"] === void 0) {
                      const err74 = { instancePath: instancePath + "/standards/mof/progress", schemaPath: "#/properties/standards/properties/mof/properties/progress/required", keyword: "required", params: { missingProperty: "2" }, message: "must have required property '2'", schema: schema31.properties.standards.properties.mof.properties.progress.required, parentSchema: schema31.properties.standards.properties.mof.properties.progress, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                    if (data36["3"] === void 0) {
                      const err75 = { instancePath: instancePath + "/standards/mof/progress", schemaPath: "#/properties/standards/properties/mof/properties/progress/required", keyword: "required", params: { missingProperty: "3" }, message: "must have required property '3'", schema: schema31.properties.standards.properties.mof.properties.progress.required, parentSchema: schema31.properties.standards.properties.mof.properties.progress, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                    for (const key9 in data36) {
                      if (!(key9 === "1" || key9 === "2" || key9 === "3")) {
                        const err76 = { instancePath: instancePath + "/standards/mof/progress", schemaPath: "#/properties/standards/properties/mof/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.standards.properties.mof.properties.progress, data: data36 };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    }
                    if (data36["1"] !== void 0) {
                      let data37 = data36["1"];
                      if (typeof data37 == "number" && isFinite(data37)) {
                        if (data37 > 100 || isNaN(data37)) {
                          const err77 = { instancePath: instancePath + "/standards/mof/progress/1", schemaPath: "#/$defs/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema57, data: data37 };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                        if (data37 < 0 || isNaN(data37)) {
                          const err78 = { instancePath: instancePath + "/standards/mof/progress/1", schemaPath: "#/$defs/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57, data: data37 };
                          if (vErrors === null) {
                            vErrors = [err78];
                          } else {
                            vErrors.push(err78);
                          }
                          errors++;
                        }
                      } else {
                        const err79 = { instancePath: instancePath + "/standards/mof/progress/1", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.type, parentSchema: schema57, data: data37 };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    if (data36["2"] !== void 0) {
                      let data38 = data36["2"];
                      if (typeof data38 == "number" && isFinite(data38)) {
                        if (data38 > 100 || isNaN(data38)) {
                          const err80 = { instancePath: instancePath + "/standards/mof/progress/2", schemaPath: "#/$defs/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema57, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err80];
                          } else {
                            vErrors.push(err80);
                          }
                          errors++;
                        }
                        if (data38 < 0 || isNaN(data38)) {
                          const err81 = { instancePath: instancePath + "/standards/mof/progress/2", schemaPath: "#/$defs/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57, data: data38 };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                      } else {
                        const err82 = { instancePath: instancePath + "/standards/mof/progress/2", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.type, parentSchema: schema57, data: data38 };
                        if (vErrors === null) {
                          vErrors = [err82];
                        } else {
                          vErrors.push(err82);
                        }
                        errors++;
                      }
                    }
                    if (data36["3"] !== void 0) {
                      let data39 = data36["3"];
                      if (typeof data39 == "number" && isFinite(data39)) {
                        if (data39 > 100 || isNaN(data39)) {
                          const err83 = { instancePath: instancePath + "/standards/mof/progress/3", schemaPath: "#/$defs/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema57, data: data39 };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                        if (data39 < 0 || isNaN(data39)) {
                          const err84 = { instancePath: instancePath + "/standards/mof/progress/3", schemaPath: "#/$defs/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57, data: data39 };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      } else {
                        const err85 = { instancePath: instancePath + "/standards/mof/progress/3", schemaPath: "#/$defs/percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.type, parentSchema: schema57, data: data39 };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err86 = { instancePath: instancePath + "/standards/mof/progress", schemaPath: "#/properties/standards/properties/mof/properties/progress/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.standards.properties.mof.properties.progress.type, parentSchema: schema31.properties.standards.properties.mof.properties.progress, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/standards/mof", schemaPath: "#/properties/standards/properties/mof/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.standards.properties.mof.type, parentSchema: schema31.properties.standards.properties.mof, data: data34 };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.standards.type, parentSchema: schema31.properties.standards, data: data27 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data.findings !== void 0) {
          let data40 = data.findings;
          if (Array.isArray(data40)) {
            const len6 = data40.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (!validate33(data40[i6], { instancePath: instancePath + "/findings/" + i6, parentData: data40, parentDataProperty: i6, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err89 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.findings.type, parentSchema: schema31.properties.findings, data: data40 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data.policy !== void 0) {
          let data42 = data.policy;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.origin === void 0) {
              const err90 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema31.properties.policy.required, parentSchema: schema31.properties.policy, data: data42 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data42.passes === void 0) {
              const err91 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "passes" }, message: "must have required property 'passes'", schema: schema31.properties.policy.required, parentSchema: schema31.properties.policy, data: data42 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data42.notes === void 0) {
              const err92 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: schema31.properties.policy.required, parentSchema: schema31.properties.policy, data: data42 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            for (const key10 in data42) {
              if (!(key10 === "origin" || key10 === "passes" || key10 === "notes")) {
                const err93 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.policy, data: data42 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data42.origin !== void 0) {
              let data43 = data42.origin;
              if (typeof data43 !== "string") {
                const err94 = { instancePath: instancePath + "/policy/origin", schemaPath: "#/properties/policy/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.properties.origin.type, parentSchema: schema31.properties.policy.properties.origin, data: data43 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data42.passes !== void 0) {
              let data44 = data42.passes;
              if (typeof data44 !== "boolean") {
                const err95 = { instancePath: instancePath + "/policy/passes", schemaPath: "#/properties/policy/properties/passes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.policy.properties.passes.type, parentSchema: schema31.properties.policy.properties.passes, data: data44 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data42.notes !== void 0) {
              let data45 = data42.notes;
              if (Array.isArray(data45)) {
                const len7 = data45.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data46 = data45[i7];
                  if (typeof data46 !== "string") {
                    const err96 = { instancePath: instancePath + "/policy/notes/" + i7, schemaPath: "#/properties/policy/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.properties.notes.items.type, parentSchema: schema31.properties.policy.properties.notes.items, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
              } else {
                const err97 = { instancePath: instancePath + "/policy/notes", schemaPath: "#/properties/policy/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.policy.properties.notes.type, parentSchema: schema31.properties.policy.properties.notes, data: data45 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
          } else {
            const err98 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.policy.type, parentSchema: schema31.properties.policy, data: data42 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data.gaps !== void 0) {
          let data47 = data.gaps;
          if (Array.isArray(data47)) {
            const len8 = data47.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data48 = data47[i8];
              if (typeof data48 !== "string") {
                const err99 = { instancePath: instancePath + "/gaps/" + i8, schemaPath: "#/properties/gaps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.gaps.items.type, parentSchema: schema31.properties.gaps.items, data: data48 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.gaps.type, parentSchema: schema31.properties.gaps, data: data47 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// src/action/report-again.ts
const { constants } = process.getBuiltinModule("node:fs");
import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";

// src/github/artifact.ts
var ARTIFACT_LIMIT = 16 * 1024 * 1024;
async function readArtifact(client, { owner, repo, run }, name) {
  const need = { task: `read the artifact ${name} of run ${run}`, permission: "actions: read" };
  const { data } = await client.call(
    need,
    (octokit) => octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run, name, per_page: 100 })
  );
  const artifact = data.artifacts.find((each) => each.name === name && !each.expired);
  if (!artifact) return void 0;
  const steps = [owner, repo].map(encodeURIComponent).join("/");
  const path = `/repos/${steps}/actions/artifacts/${artifact.id}/zip`;
  const { bytes } = await client.download(need, path, "*/*", 0, ARTIFACT_LIMIT + 1);
  if (!bytes || bytes.length > ARTIFACT_LIMIT) throw new Error(`The artifact ${name} could not be read.`);
  return onlyEntry(Buffer.from(bytes), name);
}
async function onlyEntry(zip, name) {
  const { default: yauzl } = await import("./yauzl-B3AD6BJV.js");
  try {
    const archive = await yauzl.fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true });
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      if (entry.uncompressedSize > ARTIFACT_LIMIT) break;
      const parts = [];
      for await (const part of await archive.openReadStreamPromise(entry)) parts.push(part);
      return Buffer.concat(parts);
    }
  } catch {
  }
  throw new Error(`The artifact ${name} is no archive with a report in it.`);
}

// src/action/parse-report.ts
var import_validate_report = __toESM(require_validate_report(), 1);
function parseReport(bytes) {
  const text = decodeUtf8(bytes);
  let data;
  try {
    data = JSON.parse(text ?? "");
  } catch {
    throw new SettingsError(["The report is no JSON."]);
  }
  if ((0, import_validate_report.default)(data)) return data;
  const [first] = import_validate_report.default.errors ?? [];
  const where = first?.instancePath ? ` at ${first.instancePath}` : "";
  throw new SettingsError([
    `The report does not have the form of version 1${where}: ${first?.message ?? "unknown reason"}.`
  ]);
}

// src/action/report-again.ts
var ARTIFACT = "open-label-report";
var REPORT_LIMIT = 16 * 1024 * 1024;
async function reportAgain(settings) {
  const { inputs, event, client, environment } = settings;
  const { owner, repo } = event.repository;
  const report = reportedBy(event, parseReport(await reportBytes(settings)));
  const context = contextOf(inputs, event, environment, report, !inputs.target);
  await showReport(report, context, !inputs.target);
  setOutputs(report);
  const number = await pullRequestOf(client, event);
  if (number === void 0) {
    runner.annotate("notice", "No open pull request has this commit as its head: nothing to comment on.");
    return 0;
  }
  const address = { owner, repo, number };
  await writeComment(client, address, report, context, inputs.comment);
  if (inputs.pullRequestLabel) {
    const { keepLabel } = await import("./labels-RRDG47MP.js");
    await keepLabel(client, address, inputs.pullRequestLabel, hasTrouble(report));
  }
  return 0;
}
async function reportBytes(settings) {
  const { inputs, event, client, environment } = settings;
  if (inputs.reportFile) return readInside(environment.GITHUB_WORKSPACE ?? process.cwd(), inputs.reportFile);
  if (!event.workflowRun) {
    throw new SettingsError([
      'With "mode: report" the report comes from the run of a workflow_run event, or from the file that the input "report-file" names.'
    ]);
  }
  const bytes = await readArtifact(client, { ...event.repository, run: event.workflowRun.id }, ARTIFACT);
  if (bytes) return bytes;
  throw new SettingsError([
    `Run ${event.workflowRun.id} left no artifact "${ARTIFACT}": upload the file of the input "report-file" under that name.`
  ]);
}
function reportedBy({ workflowRun }, report) {
  if (!workflowRun) return report;
  const origin = `${report.policy.origin}, as run ${workflowRun.id} of the pull request reports it`;
  return { ...report, policy: { ...report.policy, origin } };
}
async function readInside(root, path) {
  const top = await realpath(root);
  const real = await realpath(join(top, path)).catch(() => void 0);
  if (!real?.startsWith(top + sep)) throw new SettingsError([`The report ${path} is not in the workspace.`]);
  const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > REPORT_LIMIT) {
      throw new SettingsError([`The report ${path} is no file of at most ${REPORT_LIMIT} bytes.`]);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
export {
  reportAgain
};
